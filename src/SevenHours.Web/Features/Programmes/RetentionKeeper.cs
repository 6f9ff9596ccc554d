using Microsoft.EntityFrameworkCore;
using SevenHours.Programmes;

namespace SevenHours.Web.Features.Programmes;

/// <summary>Erases at the start and every six hours what the registry promised not to keep any longer.</summary>
internal sealed partial class RetentionKeeper(ProgrammeBook book, TimeProvider time, ILogger<RetentionKeeper> log) : BackgroundService
{
    private static readonly TimeSpan s_every = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The server begins to listen before this looks at the disk.
        await Task.Yield();
        using var timer = new PeriodicTimer(s_every, time);
        try
        {
            do
            {
                try
                {
                    await book.EraseOverdueAsync(stoppingToken);
                }
                catch (Exception e) when (e is DbUpdateException or Microsoft.Data.Sqlite.SqliteException or IOException)
                {
                    LogFailed(log, e);
                }
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    [LoggerMessage(LogLevel.Error, "What was due to be erased from the registry could not be; it is tried again in six hours.")]
    private static partial void LogFailed(ILogger log, Exception error);
}
