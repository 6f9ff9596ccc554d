using System.Text.Json;
using SevenHours.Journal;

namespace SevenHours.Exercises;

/// <summary>
/// What staff did, in a stream of the journal: appended only, each line chained by hash to the one before, verified with the rest.
/// Safe for use from any thread.
/// </summary>
public sealed class AuditLog(IJournal journal)
{
    /// <summary>Its stream.</summary>
    public static readonly StreamName Stream = new("audit");

    private const string Wire = "audit.act";
    private const int WireVersion = 1;
    private static readonly JsonSerializerOptions Options = SessionWire.MakeOptions();

    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>How many lines there are.</summary>
    public long Count => journal.VersionOf(Stream);

    /// <summary>Writes a line; it is durable when the task completes.</summary>
    /// <returns>False when the storage cannot write now.</returns>
    public async Task<bool> WriteAsync(AuditEntry entry)
    {
        var record = new NewRecord(Wire, WireVersion, JsonSerializer.SerializeToUtf8Bytes(entry, Options));
        await turn.WaitAsync();
        try
        {
            while (true)
            {
                var id = new CommandId($"audit.{Guid.NewGuid():N}");
                if (await journal.AppendAsync(new Append(id, Stream, journal.VersionOf(Stream), [record])) is not AppendResult.Conflict and var result)
                    return result is AppendResult.Appended;
            }
        }
        catch (JournalUnavailableException)
        {
            return false;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Lines in the order they were written.</summary>
    /// <param name="after">The last number already known; 0 for all.</param>
    /// <param name="limit">At most so many.</param>
    /// <exception cref="JournalUnavailableException">The journal cannot be read.</exception>
    public IReadOnlyList<AuditLine> Read(long after = 0, int limit = int.MaxValue) =>
        [.. journal.Read(Stream, after, limit).Where(record => record.Type == Wire).Select(Line)];

    /// <summary>The last lines that fit, the latest first, however long the log is.</summary>
    /// <param name="most">At most so many.</param>
    /// <param name="fits">Whether a line is wanted.</param>
    public IReadOnlyList<AuditLine> Latest(int most, Func<AuditEntry, bool> fits)
    {
        const int Portion = 1_000;
        var found = new List<AuditLine>();
        for (var end = Count; end > 0 && found.Count < most; end -= Portion)
        {
            var from = Math.Max(0, end - Portion);
            found.AddRange(Read(from, (int)(end - from)).Reverse().Where(line => fits(line.Entry)));
        }

        return found.Count <= most ? found : found[..most];
    }

    private static AuditLine Line(StoredRecord record)
    {
        try
        {
            return new AuditLine(record.Version, record.At, JsonSerializer.Deserialize<AuditEntry>(record.Payload.Span, Options)!);
        }
        catch (JsonException e)
        {
            throw new Kernel.WireException($"Line {record.Version} of the audit log cannot be read: {e.Message}", e);
        }
    }
}
