using SevenHours.Kernel;

namespace SevenHours.Web.Features.Room.Acted.Voices;

/// <summary>What cannot be read out of an answer in writing.</summary>
internal static class VoiceRefusals
{
    /// <summary>Nothing was said, or several things at once.</summary>
    public static readonly Refusal OneThing = new(
        "voice.one_thing", "Nothing was sent: an answer says one thing.", "Write it, choose how it is said, or tick one thing with its details.");
}
