using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>What is impossible about hearings.</summary>
public static class HearingRefusals
{
    /// <summary>Not in the law.</summary>
    public static readonly Refusal NoSuchOffence = new(
        "hearing.offence", "There is no such offence in the law of this region.", "Choose one from the list.");

    /// <summary>Not a court.</summary>
    public static readonly Refusal NotACourt = new(
        "hearing.court", "A file goes to a court.", "Choose the court it is for.");

    /// <summary>Not an element of the offence.</summary>
    public static readonly Refusal NoSuchElement = new(
        "hearing.element", "This offence has no such element.", "Argue the elements the offence has.");

    /// <summary>It lies before another court.</summary>
    public static readonly Refusal NotYours = new(
        "hearing.not_yours", "This file does not lie before your court.", "Leave it to the court it was submitted to.");

    /// <summary>Somebody at the court has it already.</summary>
    public static readonly Refusal TakenAlready = new(
        "hearing.taken", "Your court has taken this file up.", "Rule on it when you have looked at it.");

    /// <summary>Whoever gave something in the file has not agreed to its use in court.</summary>
    public static readonly Refusal NoConsent = new(
        "hearing.consent", "Whoever gave this has not agreed to its use in court.", "Ask for consent beside the exhibit, leave it out, or say that you submit it without.");

    /// <summary>It was ruled on.</summary>
    public static readonly Refusal RuledAlready = new(
        "hearing.ruled", "This file has been ruled on.", "A new file can be submitted when something has changed.");

    internal static Refusal? UnlessOpenHere(Desk desk, Id<Seat> seat, Handle file, out HearingOnDesk? hearing)
    {
        hearing = desk.Part<EvidenceDesk>().Hearing(file);
        return hearing is null ? Refusal.NoSuchThing
            : hearing.File.To != desk.Scenario.Seats[seat].Agency ? NotYours
            : hearing.Ruling is not null ? RuledAlready
            : null;
    }
}
