using System.CommandLine;
using SevenHours.Analysis.Ledgers;
using SevenHours.Cli.Shared;
using SevenHours.Disciplines.Money.Worlds;
using Command = System.CommandLine.Command;

namespace SevenHours.Cli.Money;

/// <summary><c>sevenhours money</c>: makes worlds of money, follows value through them and clusters addresses.</summary>
internal static class MoneyCommand
{
    private static readonly Option<bool> Json = new("--json") { Description = "Print JSON." };

    public static Command Create() => new("money", "Makes a world of money, follows value through books, clusters addresses of a coin.")
    {
        Generate(), Trace(), Cluster(),
    };

    private static Command Generate()
    {
        var lines = new Option<int>("--transactions") { Description = "How many lines the books have, from 1000.", DefaultValueFactory = _ => 20_000 };
        var form = new Option<MoneyForm>("--form") { Description = "What the money comes from.", DefaultValueFactory = _ => MoneyForm.Sexual };
        var victims = new Option<int>("--victims") { Description = "How many victims, or passengers a day.", DefaultValueFactory = _ => 12 };
        var days = new Option<int?>("--days") { Description = "How many days it goes on, from 30; as the number of lines allows when left away." };
        var sources = new Option<int>("--sources") { Description = "At how many places proceeds enter.", DefaultValueFactory = _ => 4 };
        var plain = new Option<bool>("--no-mixers") { Description = "Coins go through no mixers." };
        var seed = new Option<ulong>("--seed") { Description = "The seed.", DefaultValueFactory = _ => 1 };
        var folder = new Option<string>("--out") { Description = "The folder to write to.", Required = true };
        var command = new Command("generate", "Writes accounts.csv, transactions.csv and truth.json.") { lines, form, victims, days, sources, plain, seed, folder, Json };
        command.SetAction(parsed => FileReading.Try<LedgerException>(() => Generating.Write(
            new MoneyWorldSpec
            {
                Lines = parsed.GetValue(lines), Form = parsed.GetValue(form), Victims = parsed.GetValue(victims), Days = parsed.GetValue(days) ?? MoneyWorldSpec.UsualDays(parsed.GetValue(lines)),
                Sources = parsed.GetValue(sources), HasMixers = !parsed.GetValue(plain), Seed = parsed.GetValue(seed),
            },
            parsed.GetRequiredValue(folder), parsed.GetValue(Json))));
        return command;
    }

    private static Command Trace()
    {
        var folder = Folder();
        var source = new Option<string>("--source") { Description = "Id of the account to follow from.", Required = true };
        var method = new Option<TracingMethod>("--method") { Description = "How mixed value is followed.", DefaultValueFactory = _ => TracingMethod.Haircut };
        var command = new Command("trace", "Follows what an account received through the books. It proves nobody's ownership.") { folder, source, method, Json };
        command.SetAction(parsed => FileReading.Try<LedgerException>(
            () => Traces.Print(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(source), parsed.GetValue(method), parsed.GetValue(Json))));
        return command;
    }

    private static Command Cluster()
    {
        var folder = Folder();
        var change = new Option<bool>("--change") { Description = "Hold the change of a payment for a sign as well." };
        var mixers = new Option<bool>("--through-mixers") { Description = "Take coin-joins for payments of one wallet, as a naive reader does." };
        var command = new Command("cluster", "Joins addresses that seem to be of one wallet.") { folder, change, mixers, Json };
        command.SetAction(parsed => FileReading.Try<LedgerException>(
            () => Clustered.Print(parsed.GetRequiredValue(folder), parsed.GetValue(change), parsed.GetValue(mixers), parsed.GetValue(Json))));
        return command;
    }

    private static Argument<string> Folder() => new("folder") { Description = "The folder of accounts.csv and transactions.csv." };
}
