using System.Collections.Immutable;
using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>Who coaches whom, and feedback that is being prepared: beside the play. Hints and what was released stand in the play itself. Thread-safe.</summary>
public sealed class CoachBook
{
    private const string Took = "coach.took";
    private const string Left = "coach.left";
    private const string Wrote = "coach.wrote";
    private const string Released = "coach.released";
    private const int WireVersion = 1;

    private readonly FoldedStream<Pages> stream;

    internal CoachBook(IJournal journal, StreamName stream) => this.stream = new(journal, stream, Pages.Empty, Fold);

    /// <summary>The mentors at work, by their keys.</summary>
    public IReadOnlyDictionary<string, MentorAtWork> AtWork => stream.State.AtWork;

    /// <summary>All feedback, in the order it was written.</summary>
    public IReadOnlyList<MentorFeedback> Feedback => stream.State.Feedback;

    /// <summary>Raised when something changed.</summary>
    public Signal Changed => stream.Changed;

    internal Task<bool> TakeAsync(string by, CoachedTeam team, DateTimeOffset now) => stream.AppendAsync(CommandId.New(), pages =>
        pages.AtWork.TryGetValue(by, out var before) && before.Team == team ? null : StaffWire.Record(Took, WireVersion, new TookWire(by, team, now)));

    internal Task<bool> LeaveAsync(string by, DateTimeOffset now) => stream.AppendAsync(CommandId.New(), pages =>
        pages.AtWork.ContainsKey(by) ? StaffWire.Record(Left, WireVersion, new LeftWire(by, now)) : null);

    internal Task<bool> WriteAsync(MentorFeedback feedback, CommandId id, IReadOnlyList<NewAttachment> words) => stream.AppendAsync(id, _ => StaffWire.Record(
        Wrote, WireVersion, new WroteWire(feedback.Team, [.. feedback.Good], feedback.Question, feedback.Try, feedback.By, feedback.Wall), words));

    internal Task<bool> ReleaseAsync(int number, string by, DateTimeOffset now) => stream.AppendAsync(CommandId.New(), pages =>
        pages.Feedback[number - 1].ReleasedAt is null ? StaffWire.Record(Released, WireVersion, new ReleasedWire(number, by, now)) : null);

    private static Pages Fold(Pages pages, StoredRecord record) => record.Type switch
    {
        Took when StaffWire.Read<TookWire>(record) is var took => pages with { AtWork = pages.AtWork.SetItem(took.By, new MentorAtWork(took.By, took.Team, took.Wall)) },
        Left => pages with { AtWork = pages.AtWork.Remove(StaffWire.Read<LeftWire>(record).By) },
        Wrote => pages with { Feedback = pages.Feedback.Add(StaffWire.Read<WroteWire>(record).Feedback(pages.Feedback.Count + 1)) },
        Released when StaffWire.Read<ReleasedWire>(record) is var release => pages with
        {
            Feedback = pages.Feedback.SetItem(release.Number - 1, pages.Feedback[release.Number - 1] with { ReleasedAt = release.Wall }),
        },
        _ => pages,
    };

    private sealed record Pages(ImmutableSortedDictionary<string, MentorAtWork> AtWork, ImmutableList<MentorFeedback> Feedback)
    {
        public static readonly Pages Empty = new(ImmutableSortedDictionary.Create<string, MentorAtWork>(StringComparer.Ordinal), []);
    }

    private sealed record TookWire(string By, CoachedTeam Team, DateTimeOffset Wall);

    private sealed record LeftWire(string By, DateTimeOffset Wall);

    private sealed record WroteWire(CoachedTeam Team, TextRef[] Good, TextRef Question, TextRef Try, string By, DateTimeOffset Wall)
    {
        public MentorFeedback Feedback(int number) => new(Team, Good, Question, Try, By, Wall) { Number = number };
    }

    private sealed record ReleasedWire(int Number, string By, DateTimeOffset Wall);
}
