using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>What the laws of the region say on a kind of act. Every seat may read it.</summary>
public sealed class CompassEntry : Definition
{
    /// <summary>The matter.</summary>
    public required TextRef Title { get; init; }

    /// <summary>The actions it governs.</summary>
    public required IReadOnlyList<Id<ActionDefinition>> Acts { get; init; }

    /// <summary>The principle behind it.</summary>
    public required Id<Principle> Principle { get; init; }

    /// <summary>What must be there in every country.</summary>
    public required TextRef Must { get; init; }

    /// <summary>What breaks it in every country.</summary>
    public required TextRef Breaks { get; init; }

    /// <summary>The article on it in each law that has one.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>The article of a law, or null when that law says nothing on it.</summary>
    public Article? In(Id<Law> law) => Articles.FirstOrDefault(article => article.Law == law);
}

/// <summary>An article of a fictional law.</summary>
/// <param name="Law">The law.</param>
/// <param name="Number">Its number in that law.</param>
/// <param name="Says">What it says.</param>
public sealed record Article(Id<Law> Law, int Number, TextRef Says);
