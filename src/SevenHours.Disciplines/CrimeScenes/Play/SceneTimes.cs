using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>How long work at a scene takes, what it takes to search a room, and what things are rightly packed in. Defaults of this product.</summary>
public static class SceneTimes
{
    /// <summary>Most people one seat can bring.</summary>
    public const int MostPeople = 12;

    /// <summary>The longest search, in minutes.</summary>
    public const int LongestSearch = 240;

    /// <summary>How many people in one room are a crowd.</summary>
    public const int Crowd = 4;

    private const int PersonMinutesForSquareMetre = 2;
    private const int LeastPersonMinutes = 6;

    /// <summary>How long a piece of work takes.</summary>
    public static SimSpan Of(Scenario scenario, SceneWork work)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(work);
        return work.Kind switch
        {
            SceneWorkKind.Search => SimSpan.FromMinutes(work.Minutes),
            SceneWorkKind.Examine => scenario.Table<SceneItem>()[work.Item].Takes,
            SceneWorkKind.Take => SimSpan.FromMinutes(2 + (work.IsSealed ? 1 : 0) + (work.IsLabelled ? 1 : 0)),
            var kind => SimSpan.FromMinutes(MinutesOf(kind)),
        };
    }

    /// <summary>The minutes a kind of work takes that always takes the same.</summary>
    public static int MinutesOf(SceneWorkKind kind) => kind switch
    {
        SceneWorkKind.Cordon => 5,
        SceneWorkKind.MakeSafe => 3,
        SceneWorkKind.Path => 6,
        SceneWorkKind.WalkThrough => 8,
        SceneWorkKind.PhotographRoom => 4,
        SceneWorkKind.Sketch => 10,
        SceneWorkKind.Mark => 1,
        SceneWorkKind.PhotographItem => 3,
        SceneWorkKind.Move => 1,
        SceneWorkKind.Swab => 4,
        SceneWorkKind.Isolate => 2,
        SceneWorkKind.SwitchOff => 1,
        SceneWorkKind.Care => 5,
        SceneWorkKind.Speak => 4,
        SceneWorkKind.Lead => 3,
        SceneWorkKind.Change => 4,
        SceneWorkKind.Release => 5,
        _ => 0,
    };

    /// <summary>The person-minutes after which all that is lightly hidden in a room is found.</summary>
    public static int NeedOf(SceneRoom room)
    {
        ArgumentNullException.ThrowIfNull(room);
        return Math.Max(LeastPersonMinutes, room.Area * PersonMinutesForSquareMetre / 100);
    }

    /// <summary>What a minute of one person is worth in a pattern, per cent: some fit small rooms, some open ground, some a single searcher.</summary>
    public static int WorthOf(SearchPattern pattern, SceneRoom room, int people)
    {
        ArgumentNullException.ThrowIfNull(room);
        var isSmall = room.Kind == RoomKind.Room && room.Area <= 2000;
        return pattern switch
        {
            SearchPattern.Zone => isSmall ? 120 : 90,
            SearchPattern.Line => isSmall ? 100 : 110,
            SearchPattern.Grid => isSmall ? 110 : 120,
            _ => people == 1 ? 110 : 80,
        };
    }

    /// <summary>What a kind of thing is rightly packed in.</summary>
    public static Packing PackingOf(ItemKind kind) => kind switch
    {
        ItemKind.Paper or ItemKind.Document or ItemKind.Cloth => Packing.Paper,
        ItemKind.Device => Packing.Shield,
        ItemKind.Trace => Packing.Tube,
        ItemKind.Weapon => Packing.Box,
        _ => Packing.Plastic,
    };
}
