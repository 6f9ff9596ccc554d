using System.Text.Json.Nodes;
using SevenHours.Content.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.CommandLine;

public sealed class MoneyTests(MoneyTests.Books books) : IClassFixture<MoneyTests.Books>
{
    [Fact]
    public void Books_are_written_with_as_many_lines_as_were_asked_for_and_the_truth_beside_them()
    {
        var lines = File.ReadAllLines(Path.Combine(books.Folder, "transactions.csv"));
        lines[0].ShouldBe("id,time,from,to,amount,currency,channel");
        lines.Length.ShouldBe(3_001);
        File.ReadLines(Path.Combine(books.Folder, "accounts.csv")).Skip(1).ShouldAllBe(line => line.EndsWith(",EXERCISE", StringComparison.Ordinal));
        books.Sources.Count.ShouldBeGreaterThan(0);
    }

    [Theory, InlineData("poison"), InlineData("haircut"), InlineData("fifo")]
    public void Value_is_traced_in_the_promised_shape(string method)
    {
        var json = Tool.Run("money", "trace", books.Folder, "--source", books.Sources[0], "--method", method, "--json").Json;
        json["reached"]!.GetValue<int>().ShouldBe(json["accounts"]!.AsArray().Count);
        json["milliseconds"]!.GetValue<double>().ShouldBeGreaterThanOrEqualTo(0);
        var held = json["accounts"]!.AsArray().Sum(account => account!["tainted"]!.GetValue<decimal>()) + json["left_at_source"]!.GetValue<decimal>();
        if (method != "poison")
        {
            held.ShouldBe(json["entered"]!.GetValue<decimal>());
        }
    }

    [Fact]
    public void Addresses_are_clustered_and_compared_with_the_truth()
    {
        var careful = Tool.Run("money", "cluster", books.Folder, "--json").Json;
        careful["precision"]!.GetValue<double>().ShouldBe(1);
        careful["clusters"]!.GetValue<int>().ShouldBeLessThan(careful["addresses"]!.GetValue<int>());
    }

    [Fact]
    public void An_account_that_is_not_there_is_named() =>
        Tool.Run("money", "trace", books.Folder, "--source", "nobody-7").Error.ShouldContain("nobody-7");

    [Fact]
    public void Too_few_lines_are_refused_with_2() => Tool.Run("money", "generate", "--transactions", "5", "--out", books.Folder).Code.ShouldBe(2);

    /// <summary>Books of 3,000 lines, once for all.</summary>
    public sealed class Books : IDisposable
    {
        public Books()
        {
            Tool.Run("money", "generate", "--transactions", "3000", "--seed", "1", "--out", Folder).Code.ShouldBe(0);
            Sources = [.. JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "truth.json")))!["sources"]!.AsArray().Select(id => id!.GetValue<string>())];
        }

        public string Folder { get; } = Directory.CreateTempSubdirectory("sevenhours-money-").FullName;

        public IReadOnlyList<string> Sources { get; }

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
