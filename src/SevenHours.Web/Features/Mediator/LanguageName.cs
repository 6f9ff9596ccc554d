using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Mediator;

/// <summary>Names of languages of the world in the language of the interface.</summary>
internal static class LanguageName
{
    /// <summary>The languages that have a name of their own here.</summary>
    private static readonly HashSet<string> Named = new(StringComparer.Ordinal)
    {
        "am", "ar", "bg", "bn", "bs", "de", "el", "en", "es", "fa", "fr", "ha", "hi", "hr", "hu", "it", "ku", "mk", "ne", "nl", "pl", "ps", "pt",
        "ro", "ru", "so", "sq", "sr", "sw", "ti", "tr", "uk", "ur", "vi", "yo", "zh",
    };

    /// <summary>What a language is called; the tag itself for one without a name here.</summary>
    public static string Of(Words words, string tag)
    {
        var main = tag.Split('-')[0];
        return Named.Contains(main) ? words[$"tongue.{main}"] : tag;
    }

    /// <summary>What can be told of the language of something: its name, or what it sounds like.</summary>
    public static string Of(SeatReading desk, string tag, TextRef heardAs) =>
        desk.Texts.Find(heardAs) ?? (tag.Length == 0 ? desk.Word("foreign.unknown") : Of(desk.Texts.Words, tag));

    /// <summary>How long something is.</summary>
    public static string Of(Words words, Extent extent) => words[$"extent.{extent.ToString().ToLowerInvariant()}"];

    /// <summary>Whether a channel carries a voice.</summary>
    public static bool IsSpoken(Channel channel) => channel is Channel.Call or Channel.Hotline or Channel.Radio;
}
