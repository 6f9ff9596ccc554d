using SevenHours.Kernel;

namespace SevenHours.Disciplines.Acting;

/// <summary>The truth about what actors told and reported.</summary>
public sealed class ActingPart : Part
{
    private readonly List<ToldScene> scenes;
    private readonly List<ReportedAct> reports;

    internal ActingPart() => (scenes, reports) = ([], []);

    private ActingPart(ActingPart other) => (scenes, reports) = ([.. other.scenes], [.. other.reports]);

    /// <summary>The scenes told, in order.</summary>
    public IReadOnlyList<ToldScene> Scenes => scenes;

    /// <summary>The acts reported, in order.</summary>
    public IReadOnlyList<ReportedAct> Reports => reports;

    /// <summary>What was ticked of the scene that a record is of, or null when it is of another talk.</summary>
    public ToldScene? Scene(Handle record) => scenes.Find(scene => scene.Told.Record == record);

    /// <inheritdoc />
    public override Part Fork() => new ActingPart(this);

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        foreach (var (told, _) in scenes)
        {
            hash.Add(told.Record);
            hash.Add(told.Said.Count);
            hash.Add((int)told.Treated);
        }

        foreach (var (act, _) in reports)
        {
            hash.Add(act.Seat.Index);
            hash.Add(act.Number);
        }
    }

    internal void Add(ToldScene scene) => scenes.Add(scene);

    internal void Add(ReportedAct report) => reports.Add(report);
}

/// <summary>A scene an actor told.</summary>
/// <param name="Told">What was told.</param>
/// <param name="At">When it was written down.</param>
public sealed record ToldScene(SceneTold Told, SimTime At);

/// <summary>Something an actor reported to have done.</summary>
/// <param name="Act">What.</param>
/// <param name="At">When.</param>
public sealed record ReportedAct(ActReported Act, SimTime At);
