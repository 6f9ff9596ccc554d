using System.Text.Json.Nodes;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Cli.Interview;

/// <summary>A scripted interview as one JSON object: transcript, levels, facts, layers, feedback.</summary>
internal static class InterviewReport
{
    public static JsonObject Of(ScriptedInterview play, Id<Persona> persona, History history, ulong seed, string language)
    {
        var scenario = play.World.Scenario;
        var mood = PersonaMood.Of(play.World, persona);
        var part = play.World.Part<InterviewsPart>();
        return new JsonObject
        {
            ["exercise"] = "EXERCISE",
            ["scenario"] = scenario.Name,
            ["persona"] = scenario.Table<Persona>()[persona].Name,
            ["seat"] = scenario.Seats[play.Seat].Name,
            ["seed"] = seed,
            ["transcript"] = Array(play.Lines.Select(line => Line(play, scenario, line))),
            ["released"] = Array(Released(play).Select(fact => JsonValue.Create(scenario.Table<Fact>()[fact].Name))),
            ["levels"] = Levels(mood.Levels),
            ["layers"] = Array(mood.Layers.Select((layer, at) => new JsonObject
            {
                ["layer"] = layer.Layer.Name,
                ["depth"] = layer.Layer.Depth,
                ["open"] = layer.IsOpen,
                ["told"] = !part.ToldTo(persona, at).IsEmpty,
                ["details"] = layer.Layer.Details.Count,
                ["detailsTold"] = layer.DetailsTold.Count,
            })),
            ["interviews"] = Array(part.Interviews.Where(i => i.Persona == persona).Select(i => Interview(play.World, i))),
            ["feedback"] = Array(InterviewFeedback.All(history, play.TextOf).Select(f => FeedbackJson.Write(f, language, play.TextOf))),
            ["stateHash"] = play.World.Hash().ToString(),
        };
    }

    private static JsonObject Interview(World world, InterviewState interview) => new()
    {
        ["number"] = interview.Number,
        ["purpose"] = SnakeCase.Of(interview.Setup.Purpose),
        ["ceiling"] = interview.Setup.Ceiling,
        ["flaws"] = Array(interview.Flaws.Select(f => JsonValue.Create(SnakeCase.Of(f)))),
        ["end"] = interview.End is { } end ? SnakeCase.Of(end) : null,
        ["questions"] = interview.Questions.Count,
        ["weight"] = StatementWeight.Of(world, interview),
    };

    private static JsonObject Line(ScriptedInterview play, Scenario scenario, PlayedLine line)
    {
        var asked = line.Events.Select(e => e.Event).OfType<QuestionAsked>().FirstOrDefault();
        return new JsonObject
        {
            ["line"] = line.Line.Number,
            ["at"] = line.Until.Seconds,
            ["said"] = line.Line.Text,
            ["style"] = asked is null ? null : SnakeCase.Of(asked.Style),
            ["class"] = asked is null ? null : QuestionClass.Of(asked.Style),
            ["topic"] = asked?.Topic,
            ["refused"] = line.Refusal?.Code,
            ["answers"] = Array(line.Events.Select(e => e.Event).OfType<PersonaAnswered>().Select(answer => new JsonObject
            {
                ["kind"] = SnakeCase.Of(answer.Kind),
                ["layer"] = answer.Layer,
                ["words"] = string.Join(' ', new[] { answer.Says }.Concat(answer.Also).Select(play.TextOf).OfType<string>()),
                ["facts"] = Array(answer.Facts.Select(f => JsonValue.Create(scenario.Table<Fact>()[f].Name))),
                ["details"] = Array(answer.Details.Select(d => JsonValue.Create(d))),
                ["drifted"] = Array(answer.Drifted.Select(d => JsonValue.Create(d))),
                ["planted"] = Array(answer.Planted.Select(d => JsonValue.Create(d))),
                ["late"] = answer.IsLate,
                ["yield"] = answer.Yield,
            })),
            ["levels"] = Levels(line.Levels),
        };
    }

    private static IEnumerable<Id<Fact>> Released(ScriptedInterview play) => play.Events.Select(e => e.Event)
        .OfType<PersonaAnswered>().SelectMany(a => a.Facts).Distinct();

    private static JsonObject Levels(IEnumerable<MoodLevel> levels) =>
        new(levels.Select(level => KeyValuePair.Create<string, JsonNode?>(level.Kind, JsonValue.Create(level.Permille))));

    private static JsonArray Array(IEnumerable<JsonNode?> nodes) => new([.. nodes]);
}
