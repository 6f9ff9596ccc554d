using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Chooses what was said best and worst, says why, and how the latter could be said better.</summary>
internal sealed class Quotes
{
    /// <summary>How many are quoted of each.</summary>
    private const int Most = 3;

    private readonly InterviewRecord record;

    public Quotes(InterviewRecord record)
    {
        this.record = record;
        var judged = record.Turns.Select((turn, at) => (Turn: turn, Why: WhyOf(turn, at), Worth: WorthOf(turn, at))).ToList();
        Best = [.. judged.Where(one => one.Worth > 0 && !one.Turn.IsNotUnderstood).OrderByDescending(one => one.Worth).ThenBy(one => one.Turn.Id.Value).Take(Most)
            .Select(one => Quote(one.Turn, one.Why, null))];
        Worst = [.. judged.Where(one => one.Worth < 0).OrderBy(one => one.Worth).ThenBy(one => one.Turn.Id.Value).Take(Most)
            .Select((one, at) => Quote(one.Turn, one.Why, Rewording.Of(one.Turn, IsAfterLimit(one.Turn), at)))];
    }

    public IReadOnlyList<QuotedTurn> Best { get; }

    public IReadOnlyList<QuotedTurn> Worst { get; }

    private QuotedTurn Quote(Turn turn, IReadOnlyList<Phrase> why, Phrase? better) => new(
        turn.Id,
        turn.Asked.Question,
        turn.At.Seconds,
        turn.Style,
        turn.Words,
        turn.Answers.Select(answer => record.WordsOf(answer.Event)).FirstOrDefault(words => words is not null),
        why,
        better,
        turn.Events);

    private int WorthOf(Turn turn, int at) => OfStyle(turn.Style) + turn.Trust / 20
        + (Styles.IsPushing(turn.Style) ? 0 : 2 * turn.Yield)
        - (IsAfterLimit(turn) ? 10 : 0)
        - (IsRepeat(turn, at) ? 3 : 0)
        - (turn.Asked.Suggests.IsSome ? 4 : 0);

    private IReadOnlyList<Phrase> WhyOf(Turn turn, int at)
    {
        var why = new List<Phrase> { new($"why.{Rewording.NameOf(turn.Style)}") };
        if (turn.IsNotUnderstood)
        {
            why.Add(new Phrase("why.not_understood"));
        }

        if (IsAfterLimit(turn))
        {
            why.Add(new Phrase("why.after_limit"));
        }

        if (IsRepeat(turn, at))
        {
            why.Add(new Phrase("why.repeat"));
        }

        if (turn.Yield > 0 && !Styles.IsPushing(turn.Style))
        {
            why.Add(new Phrase("why.yield"));
        }

        if (turn.Answers.Any(answer => answer.Event.Drifted.Count + answer.Event.Planted.Count > 0))
        {
            why.Add(new Phrase("why.untrue"));
        }

        return why;
    }

    /// <summary>Asked although the person had just shown that it was enough, or could hardly bear it.</summary>
    private bool IsAfterLimit(Turn turn)
    {
        var before = record.Turns.LastOrDefault(other => other.Id.Value < turn.Id.Value);
        return turn.Asks && (turn.DistressBefore > 800 || before is not null && before.Answers.Any(answer => RespectReading.IsSign(answer.Event.Kind)));
    }

    /// <summary>Asked about something again that the person had just told.</summary>
    private bool IsRepeat(Turn turn, int at) => turn.Asks && turn.Asked.Topic is { } topic
        && record.Turns.Take(at).Any(other => other.Asks && other.Asked.Topic == topic && other.Style == turn.Style && other.Yield > 0);

    private static int OfStyle(QuestionStyle style) => style switch
    {
        QuestionStyle.Open => 5,
        QuestionStyle.Normalise or QuestionStyle.Support => 3,
        QuestionStyle.Probing or QuestionStyle.Encourager or QuestionStyle.Rights or QuestionStyle.Break or QuestionStyle.Silence => 2,
        QuestionStyle.Explain or QuestionStyle.Rapport or QuestionStyle.Closure => 1,
        QuestionStyle.Closed => -2,
        QuestionStyle.Choice or QuestionStyle.Multiple => -4,
        QuestionStyle.Leading => -8,
        QuestionStyle.Promise => -8,
        QuestionStyle.Accusing => -12,
        QuestionStyle.Abusive => -30,
        _ => 0,
    };
}
