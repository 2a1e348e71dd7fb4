-- As the superuser: psql -v password="$(openssl rand -hex 24)" -f postgresql.sql
-- The service makes and migrates its tables itself, so it owns its database.
CREATE ROLE wis LOGIN PASSWORD :'password' CONNECTION LIMIT 60;
CREATE DATABASE wis OWNER wis ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE wis FROM PUBLIC;
-- Terse: the detail of an error quotes the row, that is the id of a vault. No statements, no parameters, no addresses.
ALTER SYSTEM SET log_error_verbosity = 'terse';
ALTER SYSTEM SET log_statement = 'none';
ALTER SYSTEM SET log_min_duration_statement = -1;
ALTER SYSTEM SET log_parameter_max_length_on_error = 0;
ALTER SYSTEM SET log_connections = off;
SELECT pg_reload_conf();
