using System.Text.RegularExpressions;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Security;

/// <summary>The list of docs/security/asvs.md is whole, counts right, and names files that are there.</summary>
public sealed partial class VerificationListTests
{
    private static readonly string[] Statuses = ["met", "by operation", "not applicable", "**not met**"];

    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/security/asvs.md")).ReplaceLineEndings("\n");

    private static readonly IReadOnlyList<(string Number, string Status, string Where)> Rows =
        [.. Row().Matches(Page).Select(row => (row.Groups["number"].Value, row.Groups["status"].Value, row.Groups["where"].Value))];

    [Fact]
    public void Every_requirement_of_levels_one_and_two_stands_in_it_once() =>
        Rows.Select(row => row.Number).ShouldBe(File.ReadAllLines(Repository.PathOf("docs/security/asvs-5.0.0-l2.txt")));

    [Fact]
    public void Every_row_says_where_or_why_and_the_sums_are_right()
    {
        Rows.ShouldAllBe(row => Statuses.Contains(row.Status) && row.Where.Length > 3);
        foreach (var status in Statuses)
            Page.ShouldMatch($@"\| {Regex.Escape(status.Trim('*'))} \|[^|]*\| {Rows.Count(row => row.Status == status)} \|");
    }

    [Fact]
    public void Every_file_it_names_is_there() => NamedFile().Matches(Page).Select(file => file.Groups["path"].Value).Distinct()
        .Where(path => !File.Exists(Repository.PathOf(path)) && !Directory.Exists(Repository.PathOf(path))).ShouldBeEmpty();

    [GeneratedRegex(@"^\| (?<number>\d+\.\d+\.\d+) \| \d \| [^|]+ \| (?<status>[^|]+) \| (?<where>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<path>(?:src|tests|docs|eng)/[^` ]+)`")]
    private static partial Regex NamedFile();
}
