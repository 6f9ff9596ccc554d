using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>One thing on a device: a message, a photograph, a note. What the author wrote and what was made are of one form.</summary>
public sealed class PhoneItem
{
    private readonly TextRef authored;
    private readonly ChatLine made;
    private readonly ulong seed;
    private readonly bool namesPlace;

    internal PhoneItem(Planted planted, int contact) : this(planted.Kind, contact, planted.IsOwn, planted.At, planted.Language, default, 0)
    {
        authored = planted.Says;
        (Place, Taken, Facts, Name) = (planted.Place, planted.Taken, planted.Facts, planted.Name);
        (IsDeleted, Disappears, IsCloudOnly) = (planted.IsDeleted, planted.Disappears, planted.IsCloudOnly);
    }

    internal PhoneItem(PhoneKind kind, int contact, bool isOwn, SimTime at, string language, ChatLine made, ulong seed, bool namesPlace = false)
    {
        (Kind, Contact, IsOwn, At, Language) = (kind, contact, isOwn, at, language);
        (this.made, this.seed, this.namesPlace) = (made, seed, namesPlace);
    }

    /// <summary>Its number on the device, from 1, in the order of time: how acts name it.</summary>
    public int Number { get; internal set; }

    /// <summary>What it is.</summary>
    public PhoneKind Kind { get; }

    /// <summary>For a message, the place of the contact among <see cref="PhoneContent.Contacts"/>; -1 for anything else.</summary>
    public int Contact { get; }

    /// <summary>Whether the owner wrote it.</summary>
    public bool IsOwn { get; }

    /// <summary>When; before STARTEX it is negative.</summary>
    public SimTime At { get; }

    /// <summary>The language it is written in; empty for none in particular.</summary>
    public string Language { get; }

    /// <summary>Whether it was deleted.</summary>
    public bool IsDeleted { get; internal init; }

    /// <summary>After how long it vanishes; zero when it stays.</summary>
    public SimSpan Disappears { get; internal init; }

    /// <summary>Whether it is in the backup alone.</summary>
    public bool IsCloudOnly { get; internal init; }

    /// <summary>For a photograph, how it came onto the device.</summary>
    public PhotoSource Taken { get; internal init; }

    /// <summary>For a photograph, a place of the case where it was taken, or none.</summary>
    internal Id<Subject> Place { get; } = Id<Subject>.None;

    /// <summary>What whoever marks it learns. Truth: never shown before.</summary>
    internal IReadOnlyList<Id<Fact>> Facts { get; } = [];

    /// <summary>The author's id of it, or null for what was made. Truth.</summary>
    internal string? Name { get; }

    /// <summary>What it says or shows, in a language one reads.</summary>
    public string Says(ITexts texts, string language) =>
        authored.IsSome ? texts.Find(authored.Key, language).Text : ChatWords.Fill(made, seed, language);

    /// <summary>For a photograph, the place its data name; null when they name none.</summary>
    public string? PlaceIn(Scenario scenario, string language)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Place.IsSome ? scenario.Texts.Find(scenario.Subjects[Place].Title.Key, language).Text
            : namesPlace ? ChatWords.Word("where", Luck.Mix(seed), language)
            : null;
    }
}
