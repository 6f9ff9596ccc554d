namespace SevenHours.Kernel;

/// <summary>An investigative discipline: one folder that brings its share of package, truth, desk, events, conditions and effects.</summary>
public abstract partial class Discipline
{
    /// <summary>Its name, lower case, as in wire names of its events.</summary>
    public abstract string Name { get; }

    /// <summary>Its share of a new world.</summary>
    public abstract Part CreatePart(Scenario scenario);

    /// <summary>Its share of a new desk.</summary>
    public abstract DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat);

    /// <summary>Gives each of its events and commands a wire name and version.</summary>
    public abstract void Register(WireNames names);

    /// <summary>What every stand-in does without being told.</summary>
    public virtual IReadOnlyList<Habit> Habits => [];

    /// <summary>The act that writes an entry into the decision log, if this discipline keeps the log.</summary>
    public virtual StandInAct? Decide(ScenarioBuild build, Id<Seat> seat, DecideModel entry) => null;

    /// <summary>Looks whether a national edition says all that the law it replaces says; findings go to the package.</summary>
    /// <param name="asWritten">The package without the edition.</param>
    /// <param name="package">The package with the edition laid over it.</param>
    public virtual void Compare(Language.Package<ScenarioManifest> asWritten, Language.Package<ScenarioManifest> package)
    {
    }

    /// <summary>What it emits at STARTEX: what seats hold from the first.</summary>
    public virtual void Begin(Cascade cascade)
    {
    }

    /// <summary>What it emits when the scenario was amended: what added seats, or added facts, bring with them.</summary>
    /// <param name="cascade">Where to emit.</param>
    /// <param name="newcomers">The seats that were added, if any.</param>
    public virtual void Welcome(Cascade cascade, SeatSet newcomers)
    {
    }
}
