using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace SevenHours.Programmes;

public sealed partial class ProgrammeBook
{
    private const long UploadSeconds = 24 * 3600;

    /// <summary>A new secret for the address of a feed, and its hash, which alone is kept.</summary>
    public static (string Secret, string Hash) NewSecret()
    {
        var secret = RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz23456789", 40);
        return (secret, HashOf(secret));
    }

    /// <summary>The feed of a secret with its programme; null when there is none, or it was revoked.</summary>
    public async Task<(CalendarFeed Feed, Programme Programme)?> FeedAsync(string secret, CancellationToken cancellation)
    {
        if (!file.Exists)
            return null;
        var hash = HashOf(secret);
        await using var context = file.Open();
        return await context.Feeds.AsNoTracking().FirstOrDefaultAsync(feed => feed.Hash == hash, cancellation) is { } feed
            && await context.Programmes.AsNoTracking().FirstOrDefaultAsync(row => row.Id == feed.Programme, cancellation) is { } row
                ? (feed, PlanText.Read(row.Plan, row.Format))
                : null;
    }

    /// <summary>Keeps a table somebody sent until he takes it over; older ones than a day go.</summary>
    public async Task UploadAsync(UploadedTable table, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var context = file.Open();
            var old = time.GetUtcNow().ToUnixTimeSeconds() - UploadSeconds;
            await context.Uploads.Where(upload => upload.At < old).ExecuteDeleteAsync(CancellationToken.None);
            context.Uploads.Add(table);
            await context.SaveChangesAsync(CancellationToken.None);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>A table that was sent to a programme; null when there is none, or it is too old.</summary>
    public async Task<UploadedTable?> FindUploadAsync(string programme, string id, CancellationToken cancellation)
    {
        if (!file.Exists)
            return null;
        await using var context = file.Open();
        return await context.Uploads.AsNoTracking().FirstOrDefaultAsync(upload => upload.Id == id && upload.Programme == programme, cancellation);
    }

    /// <summary>Forgets a table that was sent.</summary>
    public async Task ForgetUploadAsync(string programme, string id, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var context = file.Open();
            await context.Uploads.Where(upload => upload.Id == id && upload.Programme == programme).ExecuteDeleteAsync(CancellationToken.None);
            await EmptyLogAsync(context);
        }
        finally
        {
            _turn.Release();
        }
    }

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
