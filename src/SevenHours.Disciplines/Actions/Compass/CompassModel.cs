using SevenHours.Language;

namespace SevenHours.Disciplines.Actions;

/// <summary>What the laws of the region say on a kind of act, for whoever looks before acting.</summary>
[Section("compass", "What the law of each country says on a kind of act: its article, what must be there and what breaks it. Everybody in play may look it up.")]
public sealed class CompassModel : Entity
{
    /// <summary>The matter.</summary>
    [Doc("The matter, in a few words.")]
    public required Text Title { get; init; }

    /// <summary>The acts it governs.</summary>
    [Doc("The actions it governs; an action may also name its entry itself."), OneOrMany]
    public IReadOnlyList<Reference<ActionModel>> Acts { get; init; } = [];

    /// <summary>The principle behind it.</summary>
    [Doc("The principle behind it. Breaches and rights that name the same principle lead here.")]
    public required Reference<PrincipleModel> Principle { get; init; }

    /// <summary>What must be there.</summary>
    [Doc("What must be there in every country, whoever decides.")]
    public required Text Must { get; init; }

    /// <summary>What breaks it.</summary>
    [Doc("What breaks it in every country.")]
    public required Text Breaks { get; init; }

    /// <summary>The article in each law.</summary>
    [Doc("The article on it in each law, by the law's id."), KeysOf(typeof(LawModel))]
    public required IReadOnlyDictionary<string, ArticleModel> Articles { get; init; }
}

/// <summary>An article of a fictional law.</summary>
public sealed class ArticleModel : Model
{
    /// <summary>Its number.</summary>
    [Doc("Its number, which no other article of this law has."), Between(1, 9999)]
    public required int Number { get; init; }

    /// <summary>What it says.</summary>
    [Doc("What it says, in one plain sentence: who allows it, for how long, what is special in this country.")]
    public required Text Says { get; init; }
}
