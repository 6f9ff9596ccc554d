using SevenHours.Kernel;

namespace SevenHours.Web.Features.Control.Room;

/// <summary>What the control screen cannot read out of a form.</summary>
internal static class ControlRefusals
{
    /// <summary>A time was not written as one.</summary>
    public static readonly Refusal NoTime = new(
        "control.time", "This is not a time of exercise.", "Write hours and minutes since STARTEX, such as 04:30.");

    /// <summary>A number of minutes was not written as one.</summary>
    public static readonly Refusal NoMinutes = new(
        "control.minutes", "This is not a number of minutes.", "Write a whole number, such as 30.");

    /// <summary>Nothing on the run sheet has a time to come.</summary>
    public static readonly Refusal NothingToCome = new(
        "control.nothing_due", "No inject has a time to come.", "Jump to a time, or send one now.");

    /// <summary>An inject needs words.</summary>
    public static readonly Refusal NoWords = new(
        "control.words", "Something is not written yet.", "Write what it says, or at least what it is called.");

    /// <summary>A file is no picture, or a broken one.</summary>
    public static readonly Refusal NoPhoto = new(
        "control.photo", "This file is not taken.", "Take a photograph, or choose a JPEG or PNG file.");

    /// <summary>A picture is too large.</summary>
    public static readonly Refusal PhotoTooLarge = new(
        "control.photo_large", "This picture is too large.", "Choose one of at most 12 MB and 50 megapixels.");

    /// <summary>An exercise holds no more pictures.</summary>
    public static readonly Refusal ManyPhotos = new(
        "control.photos", "This exercise holds no more pictures.", "Keep the note without one.");

    /// <summary>There is no such verdict.</summary>
    public static readonly Refusal NoVerdict = new(
        "control.verdict", "There is no such answer.", "Grant it, return it or refuse it.");
}
