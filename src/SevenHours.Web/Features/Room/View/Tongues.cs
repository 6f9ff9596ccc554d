using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Room.View;

/// <summary>What languages are called, by themselves.</summary>
internal static class Tongues
{
    /// <summary>The name of a language; its tag where the interface does not speak it.</summary>
    public static string Of(string? tag) => UiLanguage.Find(tag)?.Name ?? tag ?? "";
}
