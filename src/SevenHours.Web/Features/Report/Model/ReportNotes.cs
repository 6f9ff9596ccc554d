using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Report;

/// <summary>Collects the footnotes of a report. What rests on the same events for the same reason has one number.</summary>
internal sealed class ReportNotes
{
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly List<ReportNote> notes = [];

    public IReadOnlyList<ReportNote> All => notes;

    /// <summary>The number of the footnote that says this of these events.</summary>
    public int Add(string says, IEnumerable<EventId> events, bool isPlain = false)
    {
        List<int> ids = [.. events.Where(id => id.IsSome).Select(id => id.Value).Distinct().Order()];
        var key = $"{says}\n{string.Join(' ', ids)}";
        if (!known.TryGetValue(key, out var number))
        {
            known.Add(key, number = notes.Count + 1);
            notes.Add(new ReportNote(number, says, ids, isPlain));
        }

        return number;
    }
}
