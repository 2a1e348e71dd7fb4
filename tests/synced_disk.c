/* Notes what a disk would still hold after a power cut: each file as it was when it was last synced, and each folder.
 *
 * $WIS_DISK is the folder that counts; $WIS_SYNCED gets a file `<inode>` for each file and `<inode>.names` for each
 * folder. `tests/synced_disk.py` makes a disk of them. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void names(const char *folder, FILE *to)
{
    DIR *open = opendir(folder);
    struct dirent *one;
    while (open && (one = readdir(open)))
        if (strcmp(one->d_name, ".") && strcmp(one->d_name, ".."))
            fprintf(to, "%lu %s\n", (unsigned long)one->d_ino, one->d_name);
    if (open)
        closedir(open);
}

static void content(int fd, const char *path, FILE *to)
{
    char piece[65536];
    off_t at = 0;
    ssize_t got = pread(fd, piece, sizeof piece, 0);
    /* Only where it was not opened for reading: to close a file gives up SQLite's locks on it. */
    int own = got < 0 && errno == EBADF ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (own >= 0)
        got = pread(own, piece, sizeof piece, 0);
    while (got > 0) {
        fwrite(piece, 1, got, to);
        at += got;
        got = pread(own >= 0 ? own : fd, piece, sizeof piece, at);
    }
    if (own >= 0)
        close(own);
}

static void note(int fd)
{
    const char *disk = getenv("WIS_DISK"), *synced = getenv("WIS_SYNCED");
    char link[64], path[PATH_MAX], kept[PATH_MAX], new[PATH_MAX + 64];
    struct stat what;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (!disk || !synced || length < 0 || fstat(fd, &what))
        return;
    path[length] = 0;
    if (strncmp(path, disk, strlen(disk)))
        return;
    int folder = S_ISDIR(what.st_mode);
    snprintf(kept, sizeof kept, "%s/%lu%s", synced, (unsigned long)what.st_ino, folder ? ".names" : "");
    snprintf(new, sizeof new, "%s.%d.%d", kept, gettid(), fd);
    FILE *to = fopen(new, "we");
    if (!to)
        return;
    if (folder)
        names(path, to);
    else
        content(fd, path, to);
    fclose(to);
    rename(new, kept);
}

static int synced(const char *call, int fd)
{
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, call);
    int answer = real(fd);
    int before = errno;
    if (!answer)
        note(fd);
    errno = before;
    return answer;
}

int fsync(int fd) { return synced("fsync", fd); }
int fdatasync(int fd) { return synced("fdatasync", fd); }
