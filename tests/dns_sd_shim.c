/* Stands in for the Avahi client library: ippeveprinter ends without DNS-SD, and tests announce nothing. */
typedef void *Pointer;

static int something;

int avahi_client_errno(Pointer client) { return 0; }
const char *avahi_client_get_host_name_fqdn(Pointer client) { return "localhost"; }
Pointer avahi_client_new(Pointer poll, int flags, Pointer callback, Pointer data, int *error)
{
    if (error)
        *error = 0;
    return &something;
}
int avahi_entry_group_add_service_strlst(Pointer group, ...) { return 0; }
int avahi_entry_group_add_service_subtype(Pointer group, ...) { return 0; }
int avahi_entry_group_commit(Pointer group) { return 0; }
int avahi_entry_group_free(Pointer group) { return 0; }
Pointer avahi_entry_group_new(Pointer client, Pointer callback, Pointer data) { return &something; }
Pointer avahi_threaded_poll_get(Pointer poll) { return poll; }
void avahi_threaded_poll_lock(Pointer poll) {}
Pointer avahi_threaded_poll_new(void) { return &something; }
int avahi_threaded_poll_start(Pointer poll) { return 0; }
void avahi_threaded_poll_unlock(Pointer poll) {}
