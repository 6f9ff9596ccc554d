using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>
/// A test before or after a course. Both hold the same two forms, of other items and the same competences. Who had form A before has form B after and the
/// other way round, as a draw decided: an easier form then helps as many people before as after, and a gain is not an easier form.
/// </summary>
public sealed record CourseTest : LearningPart
{
    /// <summary>Whether it is the one before or the one after.</summary>
    public required TestPhase Phase { get; init; }

    /// <summary>The key that both tests share; forms are drawn from it.</summary>
    public required string Pair { get; init; }

    /// <summary>The items of the first form, as they were when the test was made: what is changed in the bank changes no test.</summary>
    public required ImmutableArray<TestItem> FormA { get; init; }

    /// <summary>The items of the second form; empty when everybody has the first, before and after.</summary>
    public ImmutableArray<TestItem> FormB { get; init; } = [];

    /// <summary>Every item of it.</summary>
    public IEnumerable<TestItem> Items => FormA.Concat(FormB).DistinctBy(item => item.Id);

    /// <summary>The competences it asks about, in their order.</summary>
    public ImmutableArray<string> Competences => [.. CompetenceNames.All.Where(name => Items.Any(item => item.Competence == name))];

    /// <summary>The items of a person, in his own order.</summary>
    public ImmutableArray<TestItem> ItemsOf(string person)
    {
        var isFirst = FormB.IsEmpty || KeyedDraw.Number($"{Pair}/form/{person}") % 2 == 0 == (Phase == TestPhase.Before);
        return KeyedDraw.Shuffled(isFirst ? FormA : FormB, $"{Id}/items/{person}", item => item.Id);
    }

    /// <summary>The options of an item, in a person's own order. True and false stay as they were written, so that they are easily found.</summary>
    public ImmutableArray<string> OptionsOf(TestItem item, string person) =>
        item.Kind == ItemKind.TrueFalse ? item.Options : KeyedDraw.Shuffled(item.Options, $"{Id}/{item.Id}/{person}", key => key);
}

/// <summary>When a test is taken.</summary>
public enum TestPhase
{
    /// <summary>Before the course.</summary>
    Before,

    /// <summary>After it.</summary>
    After,
}

/// <summary>Makes the two forms of a test from a bank.</summary>
public static class TestComposer
{
    /// <summary>Most items one person is asked.</summary>
    public const int MostItems = 40;

    /// <summary>Draws two forms with as many items of each competence, and as far as the bank allows no item in both.</summary>
    /// <param name="bank">The bank; retired items are left out.</param>
    /// <param name="competences">What it is to ask about.</param>
    /// <param name="each">How many items of each competence a form has.</param>
    /// <param name="key">The key the draw is made from.</param>
    /// <returns>Two forms; the second is empty when the bank has too few items for two of the same length.</returns>
    public static (ImmutableArray<TestItem> FormA, ImmutableArray<TestItem> FormB) Draw(ImmutableArray<TestItem> bank, IReadOnlyList<string> competences, int each, string key)
    {
        List<TestItem> first = [], second = [];
        var isTwice = true;
        foreach (var competence in CompetenceNames.All.Where(competences.Contains))
        {
            var drawn = KeyedDraw.Shuffled(bank.Where(item => !item.IsRetired && item.Competence == competence), $"{key}/{competence}", item => item.Id);
            // Kinds alternate between the forms, so that neither has all the orders.
            var dealt = drawn.GroupBy(item => item.Kind).OrderBy(kind => kind.Key).SelectMany(kind => kind).Select((item, i) => (item, i)).ToLookup(pair => pair.i % 2, pair => pair.item);
            first.AddRange(KeyedDraw.Shuffled(dealt[0], $"{key}/a/{competence}", item => item.Id).Take(each));
            var other = KeyedDraw.Shuffled(dealt[1], $"{key}/b/{competence}", item => item.Id).Take(each).ToList();
            isTwice &= other.Count == first.Count(item => item.Competence == competence);
            second.AddRange(other);
        }

        return ([.. first], isTwice ? [.. second] : []);
    }
}
