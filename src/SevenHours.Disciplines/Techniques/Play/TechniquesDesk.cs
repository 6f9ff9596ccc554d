using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>What a seat knows of its agency's techniques, of what it was asked to translate, and of applications it made or received.</summary>
public sealed class TechniquesDesk : DeskPart
{
    private readonly List<Deployment> all;
    private readonly List<LogJob> jobs;
    private readonly List<ArguedRequest> argued;

    internal TechniquesDesk() => (all, jobs, argued) = ([], [], []);

    private TechniquesDesk(TechniquesDesk other) => (all, jobs, argued) = ([.. other.all], [.. other.jobs], [.. other.argued]);

    /// <summary>All techniques of the agency, in the order they began.</summary>
    public IReadOnlyList<Deployment> All => all;

    /// <summary>What the seat was asked to translate and has not handed in.</summary>
    public IReadOnlyList<LogJob> Jobs => jobs;

    /// <summary>What was argued in applications of the agency, or to it.</summary>
    public IReadOnlyList<ArguedRequest> Argued => argued;

    /// <summary>The technique of a handle, or null.</summary>
    public Deployment? Find(Handle handle) => all.Find(one => one.Handle == handle);

    /// <summary>What was argued in a request, or null.</summary>
    public ArguedRequest? ArgumentOf(Handle request) => argued.Find(one => one.Request == request);

    /// <inheritdoc />
    public override DeskPart Fork() => new TechniquesDesk(this);

    internal void Begin(Deployment started) => all.Add(started);

    internal void Change(Handle handle, Func<Deployment, Deployment> change)
    {
        var index = all.FindIndex(one => one.Handle == handle);
        if (index >= 0)
        {
            all[index] = change(all[index]);
        }
    }

    internal void Ask(LogJob job) => jobs.Add(job);

    internal void Done(Handle deployment) => jobs.RemoveAll(job => job.Deployment == deployment);

    internal void Argue(ArguedRequest request) => argued.Add(request);

    internal void Weigh(Handle request, ArgumentWeights weights)
    {
        var index = argued.FindIndex(one => one.Request == request);
        if (index >= 0)
        {
            argued[index] = argued[index] with { Weights = weights };
        }
    }
}

/// <summary>A log somebody was asked to translate, as he sees it.</summary>
/// <param name="Deployment">Of which technique.</param>
/// <param name="For">Who asked.</param>
/// <param name="Log">What is to be translated.</param>
/// <param name="Due">Until when; then a service does it.</param>
/// <param name="At">When it was asked.</param>
public sealed record LogJob(Handle Deployment, Id<Seat> For, LogScope Log, SimTime Due, SimTime At);
