using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>All that a history holds of one interview.</summary>
internal sealed class InterviewRecord
{
    private InterviewRecord(History history, Seen<InterviewOpened> opened, Func<TextRef, string?> words)
    {
        (History, Opened, Words) = (history, opened, words);
        var which = opened.Event.Interview;
        Persona = history.Scenario.Table<Persona>()[opened.Event.Persona];
        Number = 1 + history.All<InterviewOpened>().Count(o => o.Event.Persona == opened.Event.Persona && o.Id.Value < opened.Id.Value);
        foreach (var closed in history.All<InterviewClosed>().Where(c => c.Event.Interview == which))
        {
            Closed = closed;
        }

        Planted = [.. history.All<DetailPlanted>().Where(p => p.Event.Interview == which)];
        Recoded = [.. history.All<QuestionRecoded>().Where(r => r.Event.Interview == which)];
        Trust = Curve(Persona.Levels.Trust);
        Distress = Curve(Persona.Levels.Distress);
        Fatigue = Curve(Persona.Levels.Fatigue);
        var answers = history.All<PersonaAnswered>().Where(a => a.Event.Interview == which).ToLookup(a => a.Event.Question);
        Turns = [.. CodedQuestion.Of(history).Where(q => q.Question.Event.Interview == which).Select(q => new Turn(
            q.Question.Id,
            q.Question.At,
            q.Question.Event,
            q.Style,
            q.Question.Event.Text.IsSome ? words(q.Question.Event.Text) : null,
            [.. answers[q.Question.Event.Question]])
        {
            DistressBefore = Before(Distress, q.Question.Id, q.Question.At) ?? 0,
        })];
        Moves = new InterviewMoves(this);
    }

    public History History { get; }

    public Seen<InterviewOpened> Opened { get; }

    public Seen<InterviewClosed>? Closed { get; }

    public Persona Persona { get; }

    public int Number { get; }

    public Func<TextRef, string?> Words { get; }

    public IReadOnlyList<Turn> Turns { get; }

    public IReadOnlyList<Seen<DetailPlanted>> Planted { get; }

    public IReadOnlyList<Seen<QuestionRecoded>> Recoded { get; }

    public LevelCurve? Trust { get; }

    public LevelCurve? Distress { get; }

    public LevelCurve? Fatigue { get; }

    public InterviewMoves Moves { get; }

    public InterviewSetup Setup => Opened.Event.Setup;

    /// <summary>The last event that belongs to it, as far as it has come.</summary>
    public EventId Last => Closed?.Id ?? new EventId(History.Events.Count - 1);

    public SimTime Until => Closed?.At ?? History.Until;

    public static InterviewRecord? Read(History history, Handle interview, Func<TextRef, string?> words)
    {
        foreach (var opened in history.All<InterviewOpened>())
        {
            if (opened.Event.Interview == interview)
            {
                return new InterviewRecord(history, opened, words);
            }
        }

        return null;
    }

    /// <summary>The words of an answer; null when none is known.</summary>
    public string? WordsOf(PersonaAnswered answer)
    {
        var said = answer.Also.Prepend(answer.Says).Where(text => text.IsSome).Select(Words).OfType<string>().ToList();
        return said.Count == 0 ? null : string.Join(' ', said);
    }

    /// <summary>A level just before an event, per mille; null where the case has none.</summary>
    public static int? Before(LevelCurve? curve, EventId id, SimTime at) =>
        curve is null ? null : (curve with { Steps = [.. curve.Steps.Where(s => s.Event.Value < id.Value)] }).At(at);

    private LevelCurve? Curve(Id<Level> level) => level.IsSome ? LevelCurve.Of(History, level) : null;
}
