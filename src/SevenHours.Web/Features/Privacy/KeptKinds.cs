using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Privacy;

/// <summary>What the journal's records are called before the people they are about.</summary>
internal static class KeptKinds
{
    private const string Play = "kept.play";

    /// <summary>The string that names a kind of record: its own, or the one for all that is done in play.</summary>
    public static string IdOf(string kind) => Words.Has($"kept.{kind}") ? $"kept.{kind}" : Play;
}
