using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Search;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Capture.View;

/// <summary>What waits for staff: words that nobody found a fact for, and what observers reported.</summary>
/// <param name="Words">Words to link.</param>
/// <param name="Reports">Reports to accept.</param>
public sealed record WaitingTalk(Listed<WaitingWords> Words, Listed<WaitingReport> Reports)
{
    /// <summary>How many facts are offered for words.</summary>
    public const int Offers = 6;

    /// <summary>What waits in a team's world.</summary>
    internal static WaitingTalk Of(AtCapture at) => at.Live.Read(world =>
    {
        var part = world.Part<KnowledgePart>();
        Listed<FactLine> all = [.. world.Scenario.Table<Fact>().Ids.Select(fact => CaptureView.LineOf(at, fact))];
        return new WaitingTalk(
            [
                .. part.Talks.Where(talk => !talk.IsSuperseded).SelectMany(talk => talk.Conversation.Heard
                    .Select((heard, number) => (heard, number)).Where(one => talk.IsWaiting(one.number))
                    .Select(one => WaitingWords.Of(at, talk, one.number, one.heard, all))),
            ],
            [.. part.Reports.Where(report => !report.IsSettled).Select(report => WaitingReport.Of(at, report))]);
    });

    /// <summary>How much waits in all teams; cheap.</summary>
    public static int CountOf(Exercise exercise) => exercise.Session.Syndicates.Sum(team => exercise.Live(team.Number).Read(world =>
    {
        var part = world.Part<KnowledgePart>();
        return part.Reports.Count(report => !report.IsSettled)
            + part.Talks.Sum(talk => Enumerable.Range(0, talk.Conversation.Heard.Count).Count(talk.IsWaiting));
    }));
}

/// <summary>Words that nobody found a fact for.</summary>
/// <param name="Record">The record they stand in.</param>
/// <param name="Number">Which of its words, from 0.</param>
/// <param name="At">When the talk was, in exercise seconds.</param>
/// <param name="Says">The words.</param>
/// <param name="Who">Who said them to whom.</param>
/// <param name="Likely">Facts that share words with them, the likeliest first.</param>
/// <param name="Others">All other facts.</param>
public sealed record WaitingWords(string Record, int Number, int At, string Says, string Who, Listed<FactLine> Likely, Listed<FactLine> Others)
{
    internal static WaitingWords Of(AtCapture at, RecordedTalk talk, int number, WordsHeard heard, Listed<FactLine> all)
    {
        var says = at.Texts.Of(heard.Says);
        var typed = SearchWord.In(says);
        Listed<FactLine> likely =
        [
            .. all.Select(fact => (fact, score: Likeness(typed, fact.Statement))).Where(one => one.score > 0)
                .OrderByDescending(one => one.score).Take(WaitingTalk.Offers).Select(one => one.fact),
        ];
        string Title(Id<Seat> seat) => at.Texts.Of(at.Scenario.Seats[seat].Title);
        var to = string.Join(", ", heard.Hearers.ToList().Select(Title));
        return new WaitingWords(
            talk.Conversation.Record.ToString(), number, talk.Conversation.When.Seconds, says,
            heard.From.IsSome ? at.Texts.Words["capture.said", ("from", Title(heard.From)), ("to", to)] : at.Texts.Words["capture.heard", ("to", to)],
            likely, [.. all.Where(fact => !likely.Contains(fact))]);
    }

    // Long words weigh more: they say what it is about.
    private static int Likeness(IReadOnlyList<SearchWord> typed, string statement)
    {
        var there = SearchWord.In(statement);
        return typed.Where(word => word.Length > 2 && there.Any(other => other.Folded == word.Folded || Kinship.Are(word.Folded, other.Folded))).Sum(word => word.Length);
    }
}

/// <summary>What an observer reported.</summary>
/// <param name="Report">The report.</param>
/// <param name="By">Who saw it.</param>
/// <param name="Kind">What it was.</param>
/// <param name="When">When it was, in exercise seconds.</param>
/// <param name="Present">Who was there.</param>
/// <param name="Facts">What passed.</param>
/// <param name="Words">What was said in words.</param>
/// <param name="Decided">Who decided what.</param>
public sealed record WaitingReport(
    string Report, string By, ConversationKind Kind, int When, string Present, Listed<FactLine> Facts, Listed<string> Words, Listed<string> Decided)
{
    internal static WaitingReport Of(AtCapture at, ReportedTalk report)
    {
        var (talk, texts) = (report.Report.Talk, at.Texts);
        string Title(Id<Seat> seat) => texts.Of(at.Scenario.Seats[seat].Title);
        return new WaitingReport(
            report.Report.Report.ToString(), texts.Name(report.Report.By) ?? texts.Words["capture.observer"], talk.Kind, talk.When.Seconds,
            string.Join(", ", talk.Present.ToList().Select(Title)),
            [.. talk.Passed.Select(passed => CaptureView.LineOf(at, passed.Fact))],
            [.. talk.Heard.Select(heard => texts.Of(heard.Says))],
            [.. talk.Decided.Select(decided => decided.Seat.IsSome ? texts.Words["capture.decided.by", ("who", Title(decided.Seat)), ("what", texts.Of(decided.What))] : texts.Of(decided.What))]);
    }
}
