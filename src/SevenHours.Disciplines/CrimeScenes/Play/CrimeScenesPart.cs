using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>All crime scenes as they really are. It is empty, and adds nothing to any hash, until one is opened.</summary>
public sealed class CrimeScenesPart : Part
{
    private readonly List<SceneSheet> sheets;
    private readonly List<SceneTruth> truths;
    private readonly List<(Id<CrimeScene> Scene, SceneWork Work, EventId By)> works;

    internal CrimeScenesPart() => (sheets, truths, works) = ([], [], []);

    private CrimeScenesPart(CrimeScenesPart other) =>
        (sheets, truths, works) = ([.. other.sheets.Select(sheet => sheet.Fork())], [.. other.truths.Select(truth => truth.Fork())], [.. other.works]);

    /// <summary>The scenes that were opened, in the order they were.</summary>
    public IReadOnlyList<SceneSheet> Scenes => sheets;

    /// <summary>A scene, or null when nobody has opened it.</summary>
    public SceneSheet? Find(Id<CrimeScene> scene) => sheets.Find(sheet => sheet.Scene == scene);

    /// <summary>What nobody at a scene knows; null when nobody has opened it.</summary>
    public SceneTruth? TruthOf(Id<CrimeScene> scene) =>
        sheets.FindIndex(sheet => sheet.Scene == scene) is var place and >= 0 ? truths[place] : null;

    /// <inheritdoc />
    public override Part Fork() => new CrimeScenesPart(this);

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        for (var i = 0; i < sheets.Count; i++)
        {
            sheets[i].AddTo(ref hash);
            truths[i].AddTo(ref hash);
        }
    }

    /// <inheritdoc />
    public override void Thaw(World world, Id<Subject> place, SeatSet seats, SimSpan frozenFor)
    {
        foreach (var sheet in sheets.Where(sheet => world.Scenario.Table<CrimeScene>()[sheet.Scene].Place == place))
        {
            world.Schedule(world.Now + TogetherWake.Grace, 0, TogetherWake.Instance, sheet.Scene.Index);
        }

        for (var i = 0; i < works.Count; i++)
        {
            var (id, work, by) = works[i];
            var isHere = world.Scenario.Table<CrimeScene>()[id].Place == place;
            if (IsRunning(i) && (isHere || seats.Has(work.Seat)))
            {
                works[i] = (id, work with { Until = work.Until + frozenFor }, by);
                Find(id)!.Shift(work.Seat, work.Number, frozenFor);
                world.Schedule(works[i].Work.Until, 0, SceneWorkWake.Instance, i);
            }
        }
    }

    internal static ReadKey KeyOf(Id<CrimeScene> scene) => new("crime_scene", scene.Index);

    internal (Id<CrimeScene> Scene, SceneWork Work) Work(int index) => (works[index].Scene, works[index].Work);

    internal EventId BegunBy(int index) => works[index].By;

    internal bool IsRunning(int index) =>
        Find(works[index].Scene)!.Running.Any(one => one.Seat == works[index].Work.Seat && one.Number == works[index].Work.Number);

    internal int CountOf(Id<CrimeScene> scene, Id<Seat> seat) => works.Count(one => one.Scene == scene && one.Work.Seat == seat);

    internal SceneSheet Open(World world, Id<CrimeScene> scene)
    {
        if (Find(scene) is { } known)
        {
            return known;
        }

        var sheet = new SceneSheet(scene, world.Now);
        sheets.Add(sheet);
        truths.Add(new SceneTruth());
        sheet.Populate(world.Scenario.Table<CrimeScene>()[scene], world);
        return sheet;
    }

    internal int Begin(Id<CrimeScene> scene, SceneWork work, EventId by)
    {
        Find(scene)!.Begin(work);
        works.Add((scene, work, by));
        return works.Count - 1;
    }
}
