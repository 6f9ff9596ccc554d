using SevenHours.Browser.Tests.Abroad;
using SevenHours.Browser.Tests.Evidence;
using SevenHours.Browser.Tests.Floor;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using SevenHours.Browser.Tests.Screening;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace SevenHours.Browser.Tests.Running;

/// <summary>What takes long begins first, so that at the end no test runs alone while the other processors have nothing to do.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] s_first =
    [
        .. new[] { typeof(FourDaysTests), typeof(TwoBanksTests), typeof(PlayScreensTests), typeof(ScreeningScreensTests), typeof(SixPeopleTests), typeof(TouchTests), typeof(EvidenceScreensTests) }
            .Select(type => type.FullName!),
    ];

    /// <inheritdoc/>
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection => [.. testCollections.OrderBy(Place).ThenBy(collection => collection.TestCollectionDisplayName, StringComparer.Ordinal)];

    private static int Place<TTestCollection>(TTestCollection collection)
        where TTestCollection : ITestCollection
    {
        var place = Array.FindIndex(s_first, name => collection.TestCollectionDisplayName.Contains(name, StringComparison.Ordinal));
        return place < 0 ? s_first.Length : place;
    }
}
