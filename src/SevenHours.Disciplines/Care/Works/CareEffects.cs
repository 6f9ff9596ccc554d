using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>Agencies have a file of a person from now on.</summary>
/// <param name="person">Of whom.</param>
/// <param name="whom">Whose seats.</param>
public sealed class OpenCare(Id<Subject> person, Whom whom) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var agencies = whom.Resolve(in scene).ToList().Select(seat => cascade.World.Scenario.Seats[seat].Agency).Distinct().ToList();
        foreach (var agency in agencies)
        {
            Files.Open(cascade, person, agency, TextRef.None);
        }
    }
}

/// <summary>A person leaves the shelter. Who has no bed there leaves nothing.</summary>
/// <param name="person">Who.</param>
/// <param name="to">Where to, or none when nobody knows.</param>
/// <param name="says">What those who care for her see, or none.</param>
public sealed class LeaveShelter(Id<Subject> person, Id<Subject> to, TextRef says) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var (world, part) = (cascade.World, cascade.World.Part<CarePart>());
        if (part.Book.Find(person) is not { IsHoused: true } file)
        {
            return;
        }

        var shelter = file.Bed;
        var before = cascade.Cause;
        cascade.Cause = cascade.Emit(new PersonLeftShelter(person, says) { To = CareAudience.Everybody(world, file) });
        new MovePerson(person, to).Do(cascade, in scene);
        Housing.Count(cascade, shelter);
        cascade.Cause = before;
    }
}
