using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>The time of a clock is over.</summary>
internal sealed class ClockWake : Wake
{
    public static readonly ClockWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var (person, service, until, by) = world.Part<CarePart>().Clocks[tag];
        var file = world.Part<CarePart>().Book.Find(person)!;
        if (file.Of(service) is not { Clock: ClockStatus.Running } state || state.Due != until || until != world.Now)
        {
            return;
        }

        var definition = world.Scenario.Table<CareService>()[service];
        var before = cascade.Cause;
        var isBed = definition.Kind == CareKind.Bed && world.Part<CarePart>().Refused.TryGetValue(person.Index, out _);
        cascade.Cause = isBed ? world.Part<CarePart>().Refused[person.Index] : by;
        cascade.Cause = cascade.Emit(new CareClockMissed(person, service) { To = CareAudience.Everybody(world, file) }, isBed ? by : null);
        var cared = CareSection.Of(world.Scenario, person);
        // What is owed within a time is a right; to ask again when she said "later" is a promise, and a broken one costs trust.
        if (definition.Within is null)
        {
            Mood.Shift(cascade, cared.Trust, CareFigures.NotAskedAgainTrust);
        }
        else
        {
            cascade.Emit(new RightBreached(person, Id<Right>.None, definition.Principle, definition.Missed));
            Mood.Shift(cascade, cared.Distress, CareFigures.LateDistress);
        }

        cascade.Do(cared.ChoiceOf(service).Missed, CareSection.SceneOf(person), cascade.Cause);
        cascade.Cause = before;
    }
}

/// <summary>The time has come at which a person wanted to be asked again: from now on a clock runs until somebody does.</summary>
internal sealed class AskAgainWake : Wake
{
    public static readonly AskAgainWake Instance = new();

    public static void Schedule(World world, Id<Subject> person, Id<CareService> service, SimTime at)
    {
        var part = world.Part<CarePart>();
        if (at != SimTime.Never)
        {
            world.Schedule(at, 0, Instance, part.Again.Count);
            part.Again.Add((person, service, at, world.LastEvent));
        }
    }

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var (person, service, at, by) = world.Part<CarePart>().Again[tag];
        var file = world.Part<CarePart>().Book.Find(person)!;
        if (file.Of(service) is { Answer: Choice.Later, Clock: not ClockStatus.Running } state && state.AskAgain == at && state.BegunAt == SimTime.Never && Files.CanMeet(world, person))
        {
            cascade.Cause = by;
            var within = world.Scenario.Table<CareService>()[service].Within ?? CareFigures.AskAgainWithin;
            cascade.Emit(new CareClockStarted(person, service, world.Now + within) { To = CareAudience.Everybody(world, file) });
        }
    }
}

/// <summary>Nobody answered for the person: the case does.</summary>
internal sealed class VoiceWake : Wake
{
    public static readonly VoiceWake Instance = new();

    public static void Schedule(World world, ServiceAsked asked)
    {
        var part = world.Part<CarePart>();
        world.Schedule(asked.Until, 0, Instance, part.Waiting.Count);
        part.Waiting.Add((asked.Person, asked.Service, world.Now, world.LastEvent));
    }

    public override void Due(Cascade cascade, int tag)
    {
        var (person, service, at, by) = cascade.World.Part<CarePart>().Waiting[tag];
        if (cascade.World.Part<CarePart>().Book.Find(person)?.Of(service) is { } state && state.AskedAt == at)
        {
            cascade.Cause = by;
            HerVoice.AnswerAsWritten(cascade, person, state);
        }
    }
}

/// <summary>A bed becomes free in a shelter.</summary>
internal sealed class BedWake : Wake
{
    public static readonly BedWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        cascade.Cause = cascade.World.Part<CarePart>().Counted[tag].By;
        Housing.Count(cascade, new Id<Shelter>(tag));
    }
}
