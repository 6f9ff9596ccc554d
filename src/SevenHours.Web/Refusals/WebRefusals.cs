using SevenHours.Kernel;

namespace SevenHours.Web.Refusals;

/// <summary>What the server refuses before it comes to the exercise.</summary>
internal static class WebRefusals
{
    /// <summary>There is no such exercise, or not for him: both are the same to a stranger.</summary>
    public static readonly Refusal NoSuchExercise = new(
        "exercise.unknown", "There is no such exercise for you.", "Join it by its PIN.");

    /// <summary>He has no seat.</summary>
    public static readonly Refusal NoSeat = new(
        "seat.none", "You have no seat.", "Take one in the lobby first.");

    /// <summary>A number of teams that cannot be.</summary>
    public static readonly Refusal TeamsOutOfRange = new(
        "syndicate.count", "An exercise has 1 to 20 teams.", "Choose a number from 1 to 20.");

    /// <summary>PINs were guessed.</summary>
    public static readonly Refusal TooManyPins = new(
        "pin.often", "Too many wrong PINs: none is looked at for a while.", "Join by an invitation, or ask the staff.");

    /// <summary>A PIN or an invitation that opens nothing.</summary>
    public static readonly Refusal OpensNothing = new(
        "pin.unknown", "This opens no exercise.", "Ask the staff for the PIN or an invitation.");

    /// <summary>A key that cannot name a press.</summary>
    public static readonly Refusal KeyUnusable = new(
        "command.key", "The Idempotency-Key cannot be used.", "Choose 1 to 64 visible ASCII characters.");

    /// <summary>A form without the token of its page.</summary>
    public static readonly Refusal PageOutOfDate = new(
        "request-token", "This page is out of date.",
        "Load the page again, then repeat what you did. What you had written is kept as a draft.");

    /// <summary>Something kept on a telephone by somebody who used it before.</summary>
    public static readonly Refusal WrittenByAnother = new(
        "record.other_person", "Somebody else wrote this on the device.", "It stays there until that person is back.");

    /// <summary>More than a draft holds.</summary>
    public static readonly Refusal DraftTooLong = new(
        "draft.long", "The draft is too long to keep.", "Keep the longer text elsewhere until you send it.");

    /// <summary>No scenario of this name is on the server.</summary>
    /// <param name="known">Those that are.</param>
    public static Refusal NoSuchScenario(string known) => new(
        "scenario.unknown", "There is no such scenario. There are:", "Choose one of those named.") { Detail = known };

    /// <summary>A national edition that is not there.</summary>
    /// <param name="known">Those that are.</param>
    public static Refusal NoSuchLaw(string known) => new(
        "law.unknown", "There is no such national edition. There are:", "Choose one of those named, or none.") { Detail = known };

    /// <summary>A form that the case does not have.</summary>
    /// <param name="known">Those that it has.</param>
    public static Refusal NoSuchForm(string known) => new(
        "form.unknown", "The case has no such form. It has:", "Choose one of those named, or none.") { Detail = known };

    /// <summary>A command that is none.</summary>
    /// <param name="why">What could not be read, for whoever wrote the program.</param>
    public static Refusal CommandUnreadable(string why) => new(
        "command.unreadable", "The command cannot be read:", "Look at docs/guide/http.md for the commands and their fields.") { Detail = why };
}
