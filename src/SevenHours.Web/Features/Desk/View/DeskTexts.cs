using SevenHours.Kernel;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>Looks up what people typed, and their names. Erased words are null.</summary>
public interface ITypedWords
{
    /// <summary>What a reference to typed words means.</summary>
    string? Find(TextRef reference);

    /// <summary>The name of a person by his key; null when he is gone and forgotten.</summary>
    string? NameOf(string person);
}

/// <summary>All words a desk shows, in one language: the author's, the interface's and those typed in play.</summary>
public sealed class DeskTexts(ITexts authored, ITypedWords typed, UiLanguage language)
{
    public UiLanguage Language => language;

    /// <summary>The interface's words.</summary>
    public Words Words { get; } = Words.In(language.Tag);

    /// <summary>The words of a reference; null when there are none.</summary>
    public string? Find(TextRef reference) =>
        !reference.IsSome ? null
        : reference.IsAuthored ? authored.Find(reference.Key, language.Tag).Text
        : typed.Find(reference) ?? Words["desk.erased"];

    /// <summary>The words of a reference; empty when there are none.</summary>
    public string Of(TextRef reference) => Find(reference) ?? "";

    /// <summary>The name of a person at a seat; null when nobody is named.</summary>
    public string? Name(string? person) => person is null ? null : typed.NameOf(person);
}
