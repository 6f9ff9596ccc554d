using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>Opens files, and opens them to others.</summary>
internal static class Files
{
    /// <summary>Whether a person can be met now.</summary>
    public static bool CanMeet(World world, Id<Subject> person) =>
        CareSection.Find(world.Scenario, person) is { } cared && cared.MetWhen.Holds(world, CareSection.SceneOf(person));

    /// <summary>The file of a person as an agency has it, opened if it had none.</summary>
    /// <param name="cascade">Where to emit.</param>
    /// <param name="person">Somebody who can be cared for.</param>
    /// <param name="agency">The agency.</param>
    /// <param name="called">What it calls the person.</param>
    public static CareFile Open(Cascade cascade, Id<Subject> person, Id<Agency> agency, TextRef called) => Open(cascade, person, agency, called, Id<Seat>.None);

    /// <summary>The file of a person as a seat's agency has it, opened by the seat if it had none.</summary>
    public static CareFile Open(Cascade cascade, Id<Subject> person, Id<Seat> by, TextRef called) =>
        Open(cascade, person, cascade.World.Scenario.Seats[by].Agency, called, by);

    private static CareFile Open(Cascade cascade, Id<Subject> person, Id<Agency> agency, TextRef called, Id<Seat> by)
    {
        var (world, book) = (cascade.World, cascade.World.Part<CarePart>().Book);
        var file = book.Find(person) ?? new CareFile(person);
        if (file.Circle.Contains(agency) || file.Apart.Contains(agency))
        {
            return file;
        }

        var isShared = CareAudience.Cares(world.Scenario, agency) && file.Circle.Count == 0;
        var opened = cascade.Emit(new CareFileOpened(person, agency, called, isShared) { Seat = by, To = world.Scenario.SeatsOf[agency.Index] });
        var before = cascade.Cause;
        cascade.Cause = opened;
        Clocks.Run(cascade, person, agency, ClockStart.Met);
        CareActs.CatchUp(cascade, person);
        cascade.Cause = before;
        return book.Find(person)!;
    }

    /// <summary>Opens the file to another agency.</summary>
    public static void Share(Cascade cascade, CareFile file, Id<Seat> from, Id<Agency> to, bool sheAgreed)
    {
        var (world, mine) = (cascade.World, cascade.World.Scenario.Seats[from].Agency);
        var seen = world.DeskOf(from).Part<CareDesk>().Book.Find(file.Person)!;
        IReadOnlyList<Id<Agency>> circle = [.. file.Circle.Append(mine).Append(to).Distinct()];
        var shown = seen with
        {
            Circle = circle,
            Apart = [.. file.Apart.Except(circle)],
            Notes = [.. seen.Notes.Where(note => !note.IsTherapy)],
            Bed = Id<Shelter>.None,
            KnowAddress = [],
        };
        cascade.Cause = cascade.Emit(new CareFileShared(file.Person, from, to, sheAgreed, shown) { To = CareAudience.Seats(world, circle) });
        if (!sheAgreed)
        {
            cascade.Emit(new RightBreached(file.Person, Id<Right>.None, CareSection.Privacy(world.Scenario), TextRef.None));
            Mood.Shift(cascade, CareSection.Of(world.Scenario, file.Person).Trust, CareFigures.SharedUnaskedTrust);
        }
    }
}
