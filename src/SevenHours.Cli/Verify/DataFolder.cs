using System.Text.Json.Nodes;
using SevenHours.Cli.Shared;
using SevenHours.Exercises;
using SevenHours.Journal;
using SevenHours.Journal.Sqlite;

namespace SevenHours.Cli.Verify;

/// <summary>Recomputes every hash and commitment of a server's journal: exercises, notes and the audit log.</summary>
internal static class DataFolder
{
    public static async Task<int> VerifyAsync(string folder, bool json, CancellationToken cancellation)
    {
        var file = Path.Combine(folder, "journal.db");
        if (!File.Exists(file))
        {
            Console.Error.WriteLine($"There is no journal.db in {folder}.");
            return Exit.Misused;
        }

        VerifyReport report;
        long acts;
        try
        {
            await using var journal = SqliteJournal.Open(file);
            report = await journal.VerifyAsync(cancellation);
            acts = journal.VersionOf(AuditLog.Stream);
        }
        catch (JournalUnavailableException e)
        {
            Console.Error.WriteLine($"The journal cannot be read: {e.Message}");
            return Exit.Faulty;
        }

        var message = report.FirstFault is { } fault
            ? $"Not sound: stream {fault.Stream}, record {fault.Version}: {fault.What}."
            : $"Sound: {report.Records} records in {report.Streams} streams, of them {acts} acts of staff; {report.Erased} texts were erased.";
        if (json)
        {
            JsonOut.Print(new JsonObject
            {
                ["verified"] = report.IsSound,
                ["streams"] = report.Streams,
                ["records"] = report.Records,
                ["acts"] = acts,
                ["erased"] = report.Erased,
                ["message"] = message,
            });
        }
        else
        {
            Console.Out.WriteLine(message);
        }

        return report.IsSound ? Exit.Fine : Exit.Faulty;
    }
}
