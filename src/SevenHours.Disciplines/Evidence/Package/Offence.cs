using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>An offence as the law of a region defines it: every seat may read it.</summary>
public sealed class Offence : Definition
{
    /// <summary>What it is called.</summary>
    public required TextRef Title { get; init; }

    /// <summary>What it says, in a paragraph.</summary>
    public TextRef Text { get; init; }

    /// <summary>Where it stands in the law of each country, by the author's id of the country.</summary>
    public IReadOnlyList<(string Country, TextRef Article)> Articles { get; init; } = [];

    /// <summary>Its elements, in the author's order.</summary>
    public required IReadOnlyList<OffenceElement> Elements { get; init; }

    /// <summary>What follows when a court grants what a file asks for.</summary>
    public IReadOnlyList<Effect> Granted { get; init; } = [];

    /// <summary>The element of a name, or null.</summary>
    public OffenceElement? Element(string name) => Elements.FirstOrDefault(e => e.Name == name);

    /// <summary>Where it stands in the law of a country; none when that law does not know it.</summary>
    public TextRef ArticleIn(string country) => Articles.FirstOrDefault(a => a.Country == country).Article;
}

/// <summary>One element of an offence: what must be shown.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Asks">What must be shown, and by what it can be.</param>
/// <param name="Supports">Words of facts that speak to it, such as <c>means</c>.</param>
/// <param name="Kinds">Kinds of exhibits that can speak to it whatever they prove.</param>
/// <param name="Sources">On how many independent sources it should stand.</param>
/// <param name="NotForChildren">Whether it falls away when the person harmed is a child.</param>
public sealed record OffenceElement(
    string Name, TextRef Title, TextRef Asks, IReadOnlyList<string> Supports, IReadOnlyList<ExhibitKind> Kinds, int Sources, bool NotForChildren);
