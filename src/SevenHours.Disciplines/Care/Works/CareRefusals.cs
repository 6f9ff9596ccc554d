using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>Why something cannot be done for a person: only what is impossible.</summary>
public static class CareRefusals
{
    /// <summary>Nobody was named.</summary>
    public static readonly Refusal NobodyNamed = new("care.nobody", "You did not say who it is about.", "Write what you call the person.");

    /// <summary>The agency has no file.</summary>
    public static readonly Refusal NoFile = new("care.no_file", "Your agency has no file of this person.", "Open one when you have met the person, or ask who cares for the person to open theirs to you.");

    /// <summary>Both have it.</summary>
    public static readonly Refusal SharedAlready = new("care.shared", "They have it already.", "Choose another agency.");

    /// <summary>Nothing is offered.</summary>
    public static readonly Refusal NothingOffered = new("care.nothing", "You offer nothing.", "Tick what you want to explain and offer.");

    /// <summary>The service goes on.</summary>
    public static readonly Refusal UnderWay = new("care.under_way", "This is under way already.", "Look at the file of the person.");

    /// <summary>The service does not go on.</summary>
    public static readonly Refusal NotUnderWay = new("care.not_under_way", "This is not under way.", "Look at the file of the person.");

    /// <summary>Another agency gives it.</summary>
    public static readonly Refusal NotYours = new("care.not_yours", "Another agency gives this.", "Speak with the agency that gives it.");

    /// <summary>Nothing is written.</summary>
    public static readonly Refusal NothingWritten = new("care.empty", "There is nothing in the note.", "Write what you want to keep.");

    /// <summary>No such note.</summary>
    public static readonly Refusal NoSuchNote = new("care.no_note", "Your agency has no such note of therapy.", "Choose one of your own.");

    /// <summary>The address is not known.</summary>
    public static readonly Refusal NoAddress = new("care.no_address", "You do not know where the person stays.", "Send your message to those who care for the person.");

    /// <summary>Two speak for one.</summary>
    public static readonly Refusal OneInterpreter = new("care.interpreters", "Two people cannot interpret at once.", "Choose one of them.");

    /// <summary>One does not act the person.</summary>
    public static readonly Refusal NotYourPart = new("care.not_your_part", "You do not act this person.", "Answer for the person on your own card.");

    /// <summary>Nobody to care for.</summary>
    public static readonly Refusal NoSuchPerson = new("care.no_person", "Nobody in this case can care for that person.", "Choose one of the people on the page.");

    internal static Refusal? NotActing(Desk desk, Id<Subject> person) =>
        CareSection.Find(desk.Scenario, person) is not null && HerVoice.Actors(desk.Scenario, person).Has(desk.Seat) ? null : NotYourPart;

    internal static Refusal? NobodyThere(World world, Id<Subject> person) => CareSection.Find(world.Scenario, person) is null ? NoSuchPerson : null;

    internal static Refusal? Without(Desk desk, Id<Subject> person, Approach how) =>
        desk.Part<CareDesk>().Book.Find(person) is null ? NoFile
        : how.Through.IsSome && how.Mediator.IsSome ? OneInterpreter
        : how.Through.IsSome && !desk.Scenario.Table<Interpreter>().Has(how.Through) || how.Mediator.IsSome && !desk.Scenario.Seats.Has(how.Mediator) ? Refusal.NoSuchThing
        : null;

    /// <summary>Whether the person is not to be met any more; who tried learns of it.</summary>
    internal static bool IsGone(Cascade cascade, Id<Subject> person, Id<Seat> seat)
    {
        var world = cascade.World;
        if (Files.CanMeet(world, person))
        {
            return false;
        }

        cascade.Emit(new NobodyMet(seat, world.Part<CarePart>().Book.Find(person)!.Called) { Person = person, To = ActRun.Agency(world, seat) });
        return true;
    }
}
