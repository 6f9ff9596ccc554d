using SevenHours.Kernel;

namespace SevenHours.Disciplines.Acting;

/// <summary>What the seat of an actor told and reported, whoever sat in it.</summary>
public sealed class ActingDesk : DeskPart
{
    private readonly List<ToldScene> scenes;
    private readonly List<ReportedAct> reports;

    internal ActingDesk() => (scenes, reports) = ([], []);

    private ActingDesk(ActingDesk other) => (scenes, reports) = ([.. other.scenes], [.. other.reports]);

    /// <summary>The scenes told, in order.</summary>
    public IReadOnlyList<ToldScene> Scenes => scenes;

    /// <summary>The acts reported, in order.</summary>
    public IReadOnlyList<ReportedAct> Reports => reports;

    /// <summary>Whether an act was reported already.</summary>
    public bool HasReported(string report) => reports.Exists(one => one.Act.Report == report);

    /// <inheritdoc />
    public override DeskPart Fork() => new ActingDesk(this);

    internal void Add(ToldScene scene) => scenes.Add(scene);

    internal void Add(ReportedAct report) => reports.Add(report);
}
