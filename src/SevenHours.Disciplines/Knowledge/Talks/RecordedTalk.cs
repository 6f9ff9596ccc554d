using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>A record of a talk, and what became of it. For staff.</summary>
/// <param name="Recorded">The event that recorded it.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Conversation">What was recorded.</param>
/// <param name="IsSuperseded">Whether it was corrected by another.</param>
/// <param name="Settled">Which of its words were linked or set aside, a bit each.</param>
/// <param name="DisputedBy">The seats that dispute it.</param>
public sealed record RecordedTalk(
    EventId Recorded, SimTime At, ConversationRecorded Conversation, bool IsSuperseded, ulong Settled, SeatSet DisputedBy)
{
    /// <summary>Whether words of it still wait for somebody to say which fact they are.</summary>
    public bool IsWaiting(int number) => !IsSuperseded && (Settled >> number & 1) == 0;
}

/// <summary>What an observer saw, and whether staff have settled it.</summary>
/// <param name="Reported">The event that reported it.</param>
/// <param name="At">When it was reported.</param>
/// <param name="Report">What was reported.</param>
/// <param name="IsSettled">Whether it was accepted or declined.</param>
public sealed record ReportedTalk(EventId Reported, SimTime At, ConversationReported Report, bool IsSettled);

/// <summary>The talks recorded and reported so far. A record to which nothing came is no more to the hash than its place in the tally.</summary>
internal sealed class TalkBook
{
    private readonly List<RecordedTalk> talks;
    private readonly List<ReportedTalk> reports;

    public TalkBook() => (talks, reports) = ([], []);

    private TalkBook(TalkBook other) => (talks, reports) = ([.. other.talks], [.. other.reports]);

    public IReadOnlyList<RecordedTalk> Talks => talks;

    public IReadOnlyList<ReportedTalk> Reports => reports;

    public void Add(RecordedTalk talk) => talks.Add(talk);

    public void Add(ReportedTalk report) => reports.Add(report);

    public RecordedTalk? Find(Handle record) => talks.Find(t => t.Conversation.Record == record);

    public ReportedTalk? FindReport(Handle report) => reports.Find(r => r.Report.Report == report);

    public void Change(Handle record, Func<RecordedTalk, RecordedTalk> change)
    {
        var place = talks.FindIndex(t => t.Conversation.Record == record);
        talks[place] = change(talks[place]);
    }

    public void SettleReport(Handle report)
    {
        var place = reports.FindIndex(r => r.Report.Report == report);
        reports[place] = reports[place] with { IsSettled = true };
    }

    public TalkBook Fork() => new(this);

    public void AddTo(ref StateHash hash)
    {
        foreach (var talk in talks.Where(t => t.IsSuperseded || t.Settled != 0 || !t.DisputedBy.IsEmpty))
        {
            hash.Add(talk.Conversation.Record);
            hash.Add(talk.IsSuperseded);
            hash.Add(unchecked((long)talk.Settled));
            hash.Add(talk.DisputedBy.Count);
        }

        foreach (var report in reports)
        {
            hash.Add(report.Report.Report);
            hash.Add(report.IsSettled);
        }
    }
}
