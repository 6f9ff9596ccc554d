using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>How a person is now and what the person may say: for whoever acts or speaks for the person.</summary>
/// <param name="Persona">Who.</param>
/// <param name="Interview">The interview that goes on, or null.</param>
/// <param name="Ceiling">How deep that interview may go, 0 to 4; 4 when none goes on.</param>
/// <param name="Levels">The levels, in a fixed order.</param>
/// <param name="Layers">The layers, in the order they are tried.</param>
public sealed record PersonaMood(
    Id<Persona> Persona, InterviewState? Interview, int Ceiling, IReadOnlyList<MoodLevel> Levels, IReadOnlyList<LayerNow> Layers)
{
    /// <summary>How a person is now. Truth, of this one person only.</summary>
    /// <param name="world">The world as it is.</param>
    /// <param name="persona">Who.</param>
    public static PersonaMood Of(World world, Id<Persona> persona)
    {
        var (part, definition) = (world.Part<InterviewsPart>(), world.Scenario.Table<Persona>()[persona]);
        var interview = part.OpenWith(persona);
        var ceiling = interview?.Setup.Ceiling ?? 4;
        var scene = new Scene(interview?.Lead ?? Id<Seat>.None, definition.Of, Handle.None);
        return new PersonaMood(
            persona,
            interview,
            ceiling,
            [.. definition.Levels.All.Where(l => l.Level.IsSome).Select(l => Level(world, l.Kind, l.Level))],
            [.. definition.Layers.Select((layer, at) => new LayerNow(
                layer, Gate.IsOpen(world, persona, layer, ceiling, in scene), (layer.Depth ?? 0) <= ceiling, part.ToldTo(persona, at),
                [.. layer.Details.Select(d => d.Name).Where(part.DetailsTold(persona, layer.Name).Contains)]))]);
    }

    private static MoodLevel Level(World world, string kind, Id<Level> level)
    {
        var permille = world.LevelNow(level);
        return new MoodLevel(kind, level, permille, world.Scenario.Levels[level].WordFor(permille));
    }
}

/// <summary>A level of a person now.</summary>
/// <param name="Kind">Which state: <c>trust</c>, <c>distress</c>.</param>
/// <param name="Level">The level.</param>
/// <param name="Permille">Its value, 0 to 1000.</param>
/// <param name="Word">The author's word for it, or none.</param>
public sealed record MoodLevel(string Kind, Id<Level> Level, int Permille, TextRef Word)
{
    /// <summary>Where it stands, in fifths from 0, very low, to 4, very high: for pages that have words of their own.</summary>
    public int Fifth => Math.Min(4, Permille / 200);
}

/// <summary>A layer now.</summary>
/// <param name="Layer">The layer, with its words and details.</param>
/// <param name="IsOpen">Whether the person may tell it now, if asked.</param>
/// <param name="IsWithinCeiling">Whether the purpose of the interview lets it be told at all.</param>
/// <param name="ToldTo">Who has heard it.</param>
/// <param name="DetailsTold">The author's ids of the details told to anybody.</param>
public sealed record LayerNow(Layer Layer, bool IsOpen, bool IsWithinCeiling, SeatSet ToldTo, IReadOnlyList<string> DetailsTold);
