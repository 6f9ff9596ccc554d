using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Makes the feedback of an interview.</summary>
internal sealed class FeedbackReading(InterviewRecord record)
{
    /// <summary>How many things that moved trust are told at most.</summary>
    private const int MostMoves = 8;

    /// <summary>Fewer words than this say nothing about who spoke how much.</summary>
    private const int FewestWords = 30;

    public InterviewFeedback Read()
    {
        var shape = Shape();
        var talk = Talk();
        var layers = LayerReading.Read(record);
        var respect = RespectReading.Read(record);
        var checks = new FeedbackChecks(record, respect);
        var contradictions = Contradictions();
        var contaminations = Contaminations();
        var quotes = new Quotes(record);
        var process = FeedbackScores.Process(record, shape, talk, checks, respect);
        var outcome = FeedbackScores.Outcome(record, layers, contaminations, respect);
        var voice = new VoiceReading(record, shape, checks, respect, contaminations);
        return new InterviewFeedback
        {
            Interview = record.Opened.Event.Interview,
            Persona = record.Persona.Name,
            Seat = record.History.Scenario.Seats[record.Opened.Event.Seat].Name,
            Number = record.Number,
            Purpose = record.Setup.Purpose,
            Ceiling = record.Setup.Ceiling,
            IsChild = record.Persona.IsChild,
            End = record.Closed?.Event.Why,
            Seconds = record.Until.Seconds - record.Opened.At.Seconds,
            Shape = shape,
            Talk = talk,
            Layers = layers,
            Feelings = Feelings(),
            Trust = [.. record.Moves.Trust.OrderByDescending(move => Math.Abs(move.Points)).ThenBy(move => move.Events[0].Value).Take(MostMoves)],
            Turns = [.. record.Turns.Select(LineOf)],
            Best = quotes.Best,
            Worst = quotes.Worst,
            Contradictions = contradictions,
            Contaminations = contaminations,
            Preparation = checks.Preparation,
            Phases = checks.Phases,
            Rights = checks.Rights,
            Child = checks.Child,
            Respect = respect,
            Process = process,
            Outcome = outcome,
            Voice = voice.Sentences,
            Next = NextSteps.Of(shape, talk, checks, respect, process),
        };
    }

    private TurnLine LineOf(Turn turn)
    {
        var answers = turn.Answers.Select(answer => record.WordsOf(answer.Event)).OfType<string>().ToList();
        return new TurnLine(
            turn.Id, turn.Asked.Question, turn.At.Seconds, turn.Style, Styles.IsRecommended(turn.Style), turn.Asked.Topic, turn.Words,
            answers.Count == 0 ? null : string.Join(' ', answers), turn.Answers.Count == 0 ? null : turn.Answers[^1].Event.Kind,
            (turn.Trust + Math.Sign(turn.Trust) * 5) / 10);
    }

    private QuestionShape Shape()
    {
        IReadOnlyList<StyleCount> styles = [.. record.Turns.GroupBy(turn => turn.Style).OrderBy(group => group.Key)
            .Select(group => new StyleCount(group.Key, group.Count(), Styles.IsRecommended(group.Key), [.. group.Select(turn => turn.Id)]))];
        var (said, asked) = (record.Turns.Count, record.Turns.Count(turn => turn.Asks));
        return new QuestionShape(
            styles, said, asked,
            Percent(record.Turns.Count(turn => turn.Style == QuestionStyle.Open), asked),
            Percent(styles.Where(style => style.IsRecommended).Sum(style => style.Count), said));
    }

    private TalkShare Talk()
    {
        var asker = record.Turns.Sum(turn => WordsIn(turn.Words));
        var person = record.Turns.SelectMany(turn => turn.Answers).Sum(answer => WordsIn(record.WordsOf(answer.Event)));
        var isKnown = record.Turns.All(turn => turn.Words is not null || turn.Style == QuestionStyle.Silence);
        return new TalkShare(asker, person, isKnown && asker + person >= FewestWords ? Percent(asker, asker + person) : null);
    }

    private IReadOnlyList<FeelingPoint> Feelings()
    {
        var points = new List<FeelingPoint> { Point(record.Opened.Id, record.Opened.At) };
        foreach (var turn in record.Turns)
        {
            points.Add(Point(new EventId(turn.Events.Max(id => id.Value)), turn.At) with { Event = turn.Id });
        }

        return points;
    }

    private FeelingPoint Point(EventId id, SimTime at)
    {
        var after = new EventId(id.Value + 1);
        return new FeelingPoint(
            at.Seconds, id, InterviewRecord.Before(record.Trust, after, at), InterviewRecord.Before(record.Distress, after, at),
            InterviewRecord.Before(record.Fatigue, after, at));
    }

    private IReadOnlyList<Contradiction> Contradictions()
    {
        var found = new List<Contradiction>();
        foreach (var turn in record.Turns)
        {
            foreach (var answer in turn.Answers)
            {
                foreach (var detail in answer.Event.Drifted)
                {
                    var told = record.History.All<PersonaAnswered>().Where(other => other.Event.Persona == answer.Event.Persona
                        && other.Event.Layer == answer.Event.Layer && other.Event.Details.Contains(detail, StringComparer.Ordinal)
                        && !other.Event.Drifted.Contains(detail, StringComparer.Ordinal)).Select(other => other.Id).ToList();
                    found.Add(new Contradiction(
                        detail, turn.Style, turn.Words, Styles.IsNarrow(turn.Style) || Styles.IsPushing(turn.Style), told.Count > 0,
                        [turn.Id, answer.Id, .. told.Take(1)]));
                }
            }
        }

        return found;
    }

    private IReadOnlyList<Contamination> Contaminations() =>
    [
        .. record.Planted.Select(planted =>
        {
            var turn = record.Turns.FirstOrDefault(one => one.Asked.Question == planted.Event.Question);
            return new Contamination(
                planted.Event.How,
                planted.Event.Fact.IsSome ? record.History.Scenario.Table<Disciplines.Knowledge.Fact>()[planted.Event.Fact].Name : null,
                planted.Event.Detail,
                planted.Event.Taken,
                turn?.Words,
                turn is null ? [planted.Id] : [turn.Id, planted.Id]);
        }),
    ];

    private static int WordsIn(string? text) => text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length ?? 0;

    private static int? Percent(int part, int of) => of == 0 ? null : (part * 100 + of / 2) / of;
}
