using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>What was really said for a person.</summary>
/// <param name="Kind">What kind of answer it was.</param>
/// <param name="Layer">The author's id of the layer, or null.</param>
/// <param name="Details">The author's ids of its details that were said.</param>
/// <param name="Drifted">Those of them that were said otherwise than they were.</param>
/// <param name="WithoutCore">Whether the core of the layer was not said.</param>
/// <param name="IsBrief">Whether the core was said as briefly as to a narrow question.</param>
internal sealed record Spoken(AnswerKind Kind, string? Layer, IReadOnlyList<string> Details, IReadOnlyList<string> Drifted, bool WithoutCore, bool IsBrief);

/// <summary>What somebody said for a person: an actor in the room, or staff in writing.</summary>
internal static class SpokenFor
{
    public static Refusal? Check(Scenario scenario, Id<Persona> who, Spoken said)
    {
        var persona = scenario.Table<Persona>()[who];
        var told = said.Layer is null ? null : persona.Layers.FirstOrDefault(l => l.Name == said.Layer);
        return !Enum.IsDefined(said.Kind) || told is null && (said.Layer is not null || said.Details.Count > 0)
            || said.Details.Any(d => told!.Details.All(one => one.Name != d)) || said.Drifted.Except(said.Details, StringComparer.Ordinal).Any()
            || told is not null && said.WithoutCore && said.Details.Count == 0 ? Refusal.NoSuchThing : null;
    }

    public static void Say(Cascade cascade, InterviewState interview, Spoken said, TextRef words)
    {
        var persona = cascade.World.Scenario.Table<Persona>()[interview.Persona];
        var part = cascade.World.Part<InterviewsPart>();
        var asked = interview.Questions.Count > 0 ? interview.Questions[^1] : null;
        var scene = new Scene(asked?.Seat ?? interview.Lead, persona.Of, asked?.Question ?? interview.Handle);
        var feelings = new Feelings(cascade, persona, scene);
        var told = said.Layer is null ? null : persona.Layers[persona.IndexOf(said.Layer)];
        var core = told is null || said.WithoutCore ? null : said.IsBrief && told.Briefly is { } briefly ? briefly : new Said(told.Says, told.Facts);
        IReadOnlyList<Said> also = told is null ? [] : [.. told.Details.Where(d => said.Details.Contains(d.Name, StringComparer.Ordinal)).Select(d => As(d, said))];
        var isTold = told is not null && !part.ToldTo(interview.Persona, persona.IndexOf(told.Name)).IsEmpty;
        var says = words.IsSome ? words : told is not null ? core?.Says ?? TextRef.None : feelings.WordsFor(said.Kind, asked?.Style ?? QuestionStyle.Open);
        new Room(cascade, interview).Say(new PersonaAnswered(
            scene.Actor, interview.Persona, asked?.Question ?? Handle.None, said.Kind, told?.Name, says, feelings.Seems,
            [.. core?.Facts ?? [], .. also.SelectMany(one => one.Facts)])
        {
            Interview = interview.Handle,
            Line = part.NextLine(cascade.World, interview),
            Also = words.IsSome ? [] : [.. also.Select(one => one.Says)],
            Details = [.. said.Details.Distinct(StringComparer.Ordinal)],
            Drifted = said.Drifted,
            IsBrief = said.WithoutCore,
            IsLate = told is not null && !isTold && interview.Number > 1,
            Spoken = persona.Languages.Count > 0 ? persona.Languages[0] : null,
        });

        // To be made to say the core again costs; to go on with what belongs to it does not.
        if (isTold && core is not null && also.Count == 0)
        {
            feelings.Shift(persona.Levels.Trust, persona.Tuning[Constant.RepeatTrust]);
        }
    }

    private static Said As(Detail detail, Spoken said) =>
        said.Drifted.Contains(detail.Name, StringComparer.Ordinal) ? detail.Drifts ?? detail.Told with { Facts = [] } : detail.Told;
}
