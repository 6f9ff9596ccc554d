using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>Starts and stops the clocks of a person's rights.</summary>
internal static class Clocks
{
    /// <summary>Starts what is owed from a moment on. Who comes later to the person reads the clocks that run.</summary>
    public static void Run(Cascade cascade, Id<Subject> person, Id<Agency> agency, ClockStart start)
    {
        var (world, cared) = (cascade.World, CareSection.Of(cascade.World.Scenario, person));
        var services = world.Scenario.Table<CareService>();
        foreach (var id in services.Ids)
        {
            var (service, file) = (services[id], world.Part<CarePart>().Book.Find(person)!);
            if (service.Within is not { } within || service.From != start || !service.IsOwedTo(cared.Standing, cared.CountsAsChild))
            {
                continue;
            }

            var state = file.Of(id);
            var until = state.Clock == ClockStatus.None ? world.Now + within : state.Due;
            if (state.Clock is ClockStatus.None or ClockStatus.Running && state.BegunAt == SimTime.Never)
            {
                cascade.Emit(new CareClockStarted(person, id, until) { To = CareAudience.Of(world, file, agency) });
            }
        }
    }

    /// <summary>Stops a clock that runs: it was offered so that she could choose, or begun.</summary>
    public static void Keep(Cascade cascade, Id<Subject> person, Id<CareService> service, Id<Agency> by)
    {
        var file = cascade.World.Part<CarePart>().Book.Find(person)!;
        if (file.Of(service).Clock == ClockStatus.Running)
        {
            cascade.Emit(new CareClockKept(person, service) { To = CareAudience.Of(cascade.World, file, by) });
        }
    }
}
