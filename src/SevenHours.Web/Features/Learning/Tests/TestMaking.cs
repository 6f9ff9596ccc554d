using System.Collections.Immutable;
using SevenHours.Programmes;

namespace SevenHours.Web.Features.Learning.Tests;

/// <summary>Makes a test before a course and one after it.</summary>
internal static class TestMaking
{
    /// <summary>A pair of tests.</summary>
    /// <param name="bank">The item bank.</param>
    /// <param name="competences">What they ask about.</param>
    /// <param name="each">How many items of each competence.</param>
    /// <param name="isCrossed">Whether there are two forms, which people change between; otherwise all have one form twice.</param>
    /// <param name="before">What the first is called.</param>
    /// <param name="after">What the second is called.</param>
    public static IReadOnlyList<CourseTest> Pair(ImmutableArray<TestItem> bank, IReadOnlyList<string> competences, int each, bool isCrossed, string before, string after)
    {
        var pair = ProgrammeBook.NewKey();
        var (first, second) = TestComposer.Draw(bank, competences, each, pair);
        CourseTest Test(TestPhase phase, string title) => new()
        {
            Id = ProgrammeBook.NewKey(), Pair = pair, Phase = phase, Title = title, Called = PartTitles.IdOf(phase), FormA = first, FormB = isCrossed ? second : [],
        };
        return [Test(TestPhase.Before, before), Test(TestPhase.After, after)];
    }
}
