using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>An agency has a file of a person. Its seats learn of it.</summary>
/// <param name="Person">Whose file.</param>
/// <param name="Agency">Which agency.</param>
/// <param name="Called">What the agency calls the person, in its own words; none for the person's name.</param>
/// <param name="IsShared">Whether the agency begins, or is in, the circle that shares one file; else it keeps its own.</param>
public sealed record CareFileOpened(Id<Subject> Person, Id<Agency> Agency, TextRef Called, bool IsShared) : WorldEvent
{
    /// <summary>Who opened it by hand; none where it was opened by an act, by the story, or before play.</summary>
    public Id<Seat> Seat { get; init; } = Id<Seat>.None;

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CarePart>().Book.Change(Person, file => Opened(file, world.Now));
        world.Touch(CarePart.KeyOf(Person));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<CareDesk>().Book.Change(Person, file => Opened(file, at));
    }

    private CareFile Opened(CareFile file, SimTime at) => file with
    {
        Called = file.Called.IsSome ? file.Called : Called,
        OpenedAt = file.Circle.Count + file.Apart.Count == 0 ? at : file.OpenedAt,
        Circle = IsShared ? [.. file.Circle, Agency] : file.Circle,
        Apart = IsShared ? file.Apart : [.. file.Apart, Agency],
    };
}

/// <summary>The person was not to be met: she is elsewhere, or nobody knows such a person. The agency that tried learns of it.</summary>
/// <param name="Seat">Who tried.</param>
/// <param name="Text">Whom, in the seat's own words, or none.</param>
public sealed record NobodyMet(Id<Seat> Seat, TextRef Text) : WorldEvent
{
    /// <summary>Whose file it was, for who has one; none otherwise.</summary>
    public Id<Subject> Person { get; init; } = Id<Subject>.None;

    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        if (Person.IsSome && desk.Part<CareDesk>().Book.Find(Person) is not null)
        {
            desk.Part<CareDesk>().Book.Change(Person, file => file with { NotMetAt = at });
        }
    }
}

/// <summary>A file was opened to another agency. Both sides learn of it, and share one file from now on.</summary>
/// <param name="Person">Whose file.</param>
/// <param name="From">Who opened it.</param>
/// <param name="Agency">To whom.</param>
/// <param name="SheAgreed">Whether the person was asked and agreed.</param>
/// <param name="File">The file as it stood, without notes of therapy and without the address.</param>
public sealed record CareFileShared(Id<Subject> Person, Id<Seat> From, Id<Agency> Agency, bool SheAgreed, CareFile File) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CarePart>().Book.Change(Person, file => file with { Circle = File.Circle, Apart = File.Apart });
        world.Touch(CarePart.KeyOf(Person));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var mine = desk.Scenario.Seats[desk.Seat].Agency;
        desk.Part<CareDesk>().Book.Change(Person, file => mine != Agency ? file with { Circle = File.Circle, Apart = File.Apart } : File with
        {
            OpenedAt = file.Circle.Count + file.Apart.Count == 0 ? File.OpenedAt : file.OpenedAt,
            Called = file.Called.IsSome ? file.Called : File.Called,
            Assessments = [.. File.Assessments.Concat(file.Assessments).OrderBy(a => a.At)],
            Services = [.. File.Services, .. file.Services.Where(own => !File.Services.Any(s => s.Service == own.Service))],
            Notes = [.. file.Notes, .. File.Notes],
            Bed = file.Bed,
            KnowAddress = file.KnowAddress,
        });
    }
}

/// <summary>A note was written. Those who share the file learn of it; of therapy only the agency that gives it.</summary>
/// <param name="Person">In whose file.</param>
/// <param name="Note">The note.</param>
public sealed record CareNoteWritten(Id<Subject> Person, CareNote Note) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CarePart>().Book.Change(Person, file => file with { Notes = [.. file.Notes, Note] });

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<CareDesk>().Book.Change(Person, file => file with { Notes = [.. file.Notes, Note] });
}

/// <summary>A note of therapy was handed to another agency. Both sides learn of it.</summary>
/// <param name="Person">In whose file it stood.</param>
/// <param name="From">Who handed it over.</param>
/// <param name="Agency">To whom.</param>
/// <param name="Number">The number of the note.</param>
/// <param name="SheAgreed">Whether the person wanted it.</param>
/// <param name="Words">The words.</param>
public sealed record TherapyNoteGiven(Id<Subject> Person, Id<Seat> From, Id<Agency> Agency, int Number, bool SheAgreed, TextRef Words) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Touch(CarePart.KeyOf(Person));

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        if (desk.Scenario.Seats[desk.Seat].Agency == Agency)
        {
            desk.Part<CareDesk>().Add(new NoteGiven(Person, notice.At, From, Words));
        }
    }
}
