using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>What somebody said for a person: an actor in the room, or staff in writing.</summary>
internal static class SpokenFor
{
    public static Refusal? Check(Scenario scenario, Id<Persona> who, AnswerKind kind, string? layer, IReadOnlyList<string> details)
    {
        var persona = scenario.Table<Persona>()[who];
        var told = layer is null ? null : persona.Layers.FirstOrDefault(l => l.Name == layer);
        return !Enum.IsDefined(kind) || layer is not null && told is null || details.Count > 0 && told is null
            || details.Any(d => told!.Details.All(one => one.Name != d)) ? Refusal.NoSuchThing : null;
    }

    public static void Say(
        Cascade cascade, InterviewState interview, AnswerKind kind, string? layer, IReadOnlyList<string> details, TextRef words)
    {
        var persona = cascade.World.Scenario.Table<Persona>()[interview.Persona];
        var part = cascade.World.Part<InterviewsPart>();
        var asked = interview.Questions.Count > 0 ? interview.Questions[^1] : null;
        var scene = new Scene(asked?.Seat ?? interview.Lead, persona.Of, asked?.Question ?? interview.Handle);
        var feelings = new Feelings(cascade, persona, scene);
        var told = layer is null ? null : persona.Layers[persona.IndexOf(layer)];
        IReadOnlyList<Detail> also = told is null ? [] : [.. told.Details.Where(d => details.Contains(d.Name, StringComparer.Ordinal))];
        var isTold = told is not null && !part.ToldTo(interview.Persona, persona.IndexOf(told.Name)).IsEmpty;
        var says = words.IsSome ? words : told?.Says ?? feelings.WordsFor(kind, asked?.Style ?? QuestionStyle.Open);
        new Room(cascade, interview).Say(new PersonaAnswered(
            scene.Actor, interview.Persona, asked?.Question ?? Handle.None, kind, told?.Name, says, feelings.Seems,
            [.. told?.Facts ?? [], .. also.SelectMany(d => d.Told.Facts)])
        {
            Interview = interview.Handle,
            Line = part.NextLine(cascade.World, interview),
            Also = words.IsSome ? [] : [.. also.Select(d => d.Told.Says)],
            Details = [.. also.Select(d => d.Name)],
            IsLate = told is not null && !isTold && interview.Number > 1,
            Spoken = persona.Languages.Count > 0 ? persona.Languages[0] : null,
        });
        if (isTold)
        {
            feelings.Shift(persona.Levels.Trust, QuestionEffects.RepeatedTrust);
        }
    }
}
