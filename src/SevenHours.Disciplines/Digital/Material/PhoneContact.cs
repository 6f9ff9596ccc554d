using System.Globalization;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>Somebody in the address book of a device.</summary>
public sealed class PhoneContact
{
    private readonly TextRef authored;
    private readonly Id<Subject> number;
    private readonly int word;
    private readonly int letter;

    internal PhoneContact(DeviceContact contact, int made) =>
        (Kind, authored, number, Language, Disappears, Share, word, Person) =
            (contact.Kind, contact.SavedAs, contact.Number, contact.Language, contact.Disappears, contact.Share, made, contact.Person);

    internal PhoneContact(ContactKind kind, string language, SimSpan disappears, int share, int word, int letter) =>
        (Kind, Language, Disappears, Share, this.word, this.letter, number) = (kind, language, disappears, share, word, letter, Id<Subject>.None);

    /// <summary>Who it really is, or none. Truth.</summary>
    internal Id<Subject> Person { get; } = Id<Subject>.None;

    /// <summary>What the owner has to do with it. Truth: an address book does not say.</summary>
    internal ContactKind Kind { get; }

    /// <summary>The language they write in.</summary>
    internal string Language { get; }

    /// <summary>After how long their messages vanish.</summary>
    internal SimSpan Disappears { get; }

    /// <summary>Its share of what is written.</summary>
    internal int Share { get; }

    /// <summary>The name it is saved under; its number when there is none.</summary>
    public string SavedAs(Scenario scenario, string language)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return authored.IsSome ? scenario.Texts.Find(authored.Key, language).Text : Kind switch
        {
            ContactKind.Service => Capital(ChatWords.Word("role", (ulong)word, language)),
            ContactKind.Stranger => Number(scenario),
            _ => $"{ChatWords.Word("name", (ulong)word, language)} {ChatWords.Word("letter", (ulong)letter, language)}.",
        };
    }

    /// <summary>Its number.</summary>
    public string Number(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return number.IsSome ? scenario.Texts.Find(scenario.Subjects[number].Title.Key, scenario.Texts.SourceLanguage).Text
            : string.Create(CultureInfo.InvariantCulture, $"+999 556 {1000 + (word * 137 + letter * 4057 + (int)Kind * 1009) % 9000:0000}");
    }

    private static string Capital(string text) => string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));
}
