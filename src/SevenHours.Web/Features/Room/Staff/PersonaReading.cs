using SevenHours.Debriefing;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Room.Topics;

namespace SevenHours.Web.Features.Room.Staff;

/// <summary>Reads how a person really is, and what interviews did: for staff alone.</summary>
internal sealed class PersonaReading(World world, History history, StaffTexts texts)
{
    private static readonly SimSpan s_least = SimSpan.FromMinutes(10);

    private readonly InterviewsPart _part = world.Part<InterviewsPart>();

    /// <summary>Everybody one can speak with, those in an interview first.</summary>
    public Listed<PersonaLine> All() =>
    [
        .. world.Scenario.Table<Persona>().Ids
            .Select(id => (Id: id, Now: _part.OpenWith(id), Count: _part.Interviews.Count(interview => interview.Persona == id)))
            .OrderBy(one => one.Now is null).ThenBy(one => one.Count == 0)
            .Select(one => new PersonaLine(
                Token.Of(world.Scenario, one.Id), NameOf(one.Id), VoiceOf(one.Id), one.Now is { } now ? texts.Of(now.Lead) : null, one.Now?.OpenedAt.Seconds, one.Count)),
    ];

    /// <summary>One person, with the latest interview or the one that is named.</summary>
    public PersonaView Of(Id<Persona> id, Handle wanted)
    {
        var mood = PersonaMood.Of(world, id);
        var interviews = _part.Interviews.Where(interview => interview.Persona == id).ToList();
        var shown = interviews.Find(interview => interview.Handle == wanted) ?? interviews.LastOrDefault();
        var from = new SimTime(Math.Max(0, (interviews.Count > 0 ? interviews[0].OpenedAt : world.Now).Seconds - 300));
        var to = new SimTime(Math.Max(world.Now.Seconds, from.Seconds + s_least.Seconds));
        return new PersonaView(
            Token.Of(world.Scenario, id), NameOf(id), VoiceOf(id), mood.Ceiling, mood.Interview is not null,
            from.Seconds, to.Seconds,
            [.. mood.Levels.Select(level => Track(level, from, to))],
            [.. interviews.Select(interview => new InterviewSpan(interview.Handle.ToString(), interview.Number, interview.OpenedAt.Seconds, (interview.ClosedAt ?? world.Now).Seconds, interview.IsOpen, interview == shown))],
            [.. mood.Layers.Select(layer => new LayerLine(
                layer.Layer.Name, texts.Of(layer.Layer.Says), layer.Layer.Depth, layer.IsOpen, layer.IsWithinCeiling,
                string.Join(", ", layer.ToldTo.ToList().Select(texts.Of)), layer.DetailsTold.Count, layer.Layer.Details.Count))],
            [.. _part.Planted.Where(planted => planted.Persona == id).Select(Planted)],
            shown is null ? null : Interview(shown),
            _part.Abuses.Count(abuse => abuse.Persona == id));
    }

    private LevelTrack Track(MoodLevel level, SimTime from, SimTime to)
    {
        var (curve, definition) = (LevelCurve.Of(history, level.Level), world.Scenario.Levels[level.Level]);
        var points = new List<LevelPoint> { new(from.Seconds, curve.At(from)) };
        foreach (var step in curve.Steps.Where(step => step.At > from && step.At <= to))
        {
            points.Add(new LevelPoint(step.At.Seconds, step.Before));
            points.Add(new LevelPoint(step.At.Seconds, step.After));
        }

        points.Add(new LevelPoint(world.Now.Seconds, level.Permille));
        var before = curve.At(new SimTime(Math.Max(0, world.Now.Seconds - 600)));
        return new LevelTrack(
            level.Kind, texts.Word($"level.{level.Kind}", level.Kind), WordFor(definition, level.Permille), level.Permille > before + 15 ? 1 : level.Permille < before - 15 ? -1 : 0,
            [.. points], [.. definition.Words.Select(word => word.FromPermille).Where(value => value > 0)],
            [.. curve.Steps.Where(step => step.At > from).Select(step => (step.At.Seconds, Word: WordFor(definition, step.After))).Aggregate(new List<(int At, string Word)>(), Changes).Select(one => new LevelWordAt(one.At, one.Word))]);
    }

    // One entry where the word changed, not one for every step.
    private static List<(int At, string Word)> Changes(List<(int At, string Word)> said, (int At, string Word) next)
    {
        if (said.Count == 0 || said[^1].Word != next.Word)
            said.Add(next);
        return said;
    }

    private string WordFor(Level level, int permille) => level.Words.Count > 0 ? texts.Of(level.WordFor(permille)) : texts.Words[permille switch
    {
        < 250 => "level.low",
        < 500 => "level.some",
        < 750 => "level.high",
        _ => "level.very_high",
    }];

    private PlantedLine Planted(DetailPlanted planted)
    {
        var question = _part.InterviewOf(planted.Question)?.Question(planted.Question);
        return new PlantedLine(
            question?.At.Seconds ?? 0, question is null ? "" : texts.Of(question.Text), texts.Words[$"room.planted.{planted.How.ToString().ToLowerInvariant()}"], planted.Taken,
            planted.Fact.IsSome ? texts.Of(world.Scenario.Table<Disciplines.Knowledge.Fact>()[planted.Fact].Statement) : "");
    }

    private InterviewView Interview(InterviewState interview) => new(
        interview.Handle.ToString(), texts.Of(interview.Lead), texts.Words[$"room.purpose.{interview.Setup.Purpose.ToString().ToLowerInvariant()}"], interview.Setup.Ceiling,
        [.. interview.Flaws.Select(flaw => texts.Words[$"room.flaw.{flaw.ToString().ToLowerInvariant()}"])],
        [.. interview.Questions.Select(question => new SaidLine(
            question.Question.ToString(), question.At.Seconds, texts.Of(question.Seat), question.Text.IsSome ? texts.Of(question.Text) : texts.Words[$"room.did.{question.Style.ToString().ToLowerInvariant()}"],
            question.Style, question.Suggested, question.IsCorrected,
            [.. interview.Answers.Where(answer => answer.Question == question.Question).Select(answer => Answer(world.Scenario.Table<Persona>()[interview.Persona], answer))]))]);

    private AnswerLine Answer(Persona persona, InterviewAnswer answer) => new(
        answer.At.Seconds,
        answer.Words.Select(texts.Of).Where(words => words.Length > 0).ToList() is { Count: > 0 } words ? string.Join(' ', words) : texts.Words[$"answer.{answer.Kind.ToString().ToLowerInvariant()}"],
        answer.Layer is { } layer && persona.IndexOf(layer) is var at and >= 0 ? TopicWords.Of(persona.Layers[at], world.Scenario, texts.Of, texts.Words) : "", answer.Details.Count, answer.Drifted.Count, answer.IsLate);

    private string NameOf(Id<Persona> id) => texts.Of(world.Scenario.Table<Persona>()[id].Of);

    private VoiceMode VoiceOf(Id<Persona> id) => _part.VoiceOf(id);
}
