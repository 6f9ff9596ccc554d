using SevenHours.Content.Tests.Running;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Files;

/// <summary>Nothing fictional may reach a real person.</summary>
public sealed class ReservedIdentifierTests
{
    [Fact]
    public void Every_number_host_and_account_of_the_scenarios_is_reserved() =>
        Texts("scenarios").Concat(Texts("docs/guide")).Concat(Texts("tests/packages"))
            .SelectMany(t => ReservedIdentifiers.StrayIn(t.Text).Select(stray => $"{t.File}: {stray}"))
            .ShouldBeEmpty();

    [Fact]
    public void Every_country_has_a_code_left_to_users() =>
        Vicenza.Package.All<CountryModel>().Select(c => c.Code).ShouldAllBe(code => ReservedIdentifiers.IsUserAssigned(code));

    [Theory]
    [InlineData("Ring +44 20 7946 0958."), InlineData("mail@somebody.com"), InlineData("www.place.org/page"), InlineData("DE89 3704 0044 0532 0130 00")]
    public void What_is_not_reserved_is_found(string text) => ReservedIdentifiers.StrayIn(text).ShouldNotBeEmpty();

    [Theory]
    [InlineData("Ring +999 555 0142."), InlineData("mail@lantern.example"), InlineData("XB12 0000 1111 2222"), InlineData("see facts.yaml and rules.do")]
    public void What_is_reserved_is_left_alone(string text) => ReservedIdentifiers.StrayIn(text).ShouldBeEmpty();

    [Theory]
    [InlineData("XK", false), InlineData("IT", false), InlineData("XA", true), InlineData("QM", true), InlineData("QL", false), InlineData("ZZ", true)]
    public void Codes_left_to_users_are_told_from_codes_of_countries(string code, bool isOurs) =>
        ReservedIdentifiers.IsUserAssigned(code).ShouldBe(isOurs);

    private static IEnumerable<(string File, string Text)> Texts(string folder) =>
        Directory.Exists(Repository.PathOf(folder))
            ? Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories)
                .Select(f => (Path.GetRelativePath(Repository.Root, f), File.ReadAllText(f)))
            : [];
}
