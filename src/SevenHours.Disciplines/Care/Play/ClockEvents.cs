using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>A clock of a person runs: by then a service must have been offered or begun. Those who have a file learn of it.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Service">What is owed.</param>
/// <param name="Until">By when.</param>
public sealed record CareClockStarted(Id<Subject> Person, Id<CareService> Service, SimTime Until) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var part = world.Part<CarePart>();
        if (part.Book.Find(Person)?.Of(Service) is { Clock: ClockStatus.Running } running && running.Due == Until)
        {
            return;
        }

        part.Book.Change(Person, Service, Runs);
        world.Schedule(Until, 0, ClockWake.Instance, part.Clocks.Count);
        part.Clocks.Add((Person, Service, Until, world.LastEvent));
        world.Touch(CarePart.KeyOf(Person));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CareDesk>().Book.Change(Person, Service, Runs);

    private ServiceState Runs(ServiceState state) => state with { Clock = ClockStatus.Running, Due = Until };
}

/// <summary>A clock stopped in time. The agency that kept it learns of it, and those who share its file.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Service">What was owed.</param>
public sealed record CareClockKept(Id<Subject> Person, Id<CareService> Service) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CarePart>().Book.Change(Person, Service, Kept);
        world.Touch(CarePart.KeyOf(Person));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CareDesk>().Book.Change(Person, Service, Kept);

    private static ServiceState Kept(ServiceState state) => state with { Clock = ClockStatus.Kept };
}

/// <summary>The time of a clock is over, and nothing was offered or begun. All who have a file learn of it.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Service">What was owed.</param>
public sealed record CareClockMissed(Id<Subject> Person, Id<CareService> Service) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CarePart>().Book.Change(Person, file => Missed(file, world.Now));
        world.Touch(CarePart.KeyOf(Person));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<CareDesk>().Book.Change(Person, file => Missed(file, at));
    }

    private CareFile Missed(CareFile file, SimTime at) =>
        file.With(file.Of(Service) with { Clock = ClockStatus.Missed }).After(new CareChange(CareChangeKind.RightLate, at));
}
