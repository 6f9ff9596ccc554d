using SevenHours.Disciplines.Money.Worlds;
using SevenHours.Web.Features.Money.Tools.View;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Money;

/// <summary>What the page of coins reads out of books in which coins were mixed and peeled off.</summary>
public sealed class CoinViewTests
{
    [Fact]
    public void Wallets_mixes_peel_chains_and_those_who_could_be_asked_are_found_in_a_made_world()
    {
        var book = MoneyWorld.Make(new MoneyWorldSpec { Lines = 30_000, Seed = 3 }).Book;
        var coins = CoinView.Of(book);

        coins.Addresses.ShouldBeGreaterThan(100);
        coins.Wallets.ShouldNotBeEmpty();
        coins.Wallets.ShouldAllBe(wallet => wallet.Count > 1 && wallet.All(address => book.Accounts[address].Kind == "address"));
        coins.Mixes.ShouldNotBeEmpty();
        coins.Mixes.ShouldAllBe(mix => mix.Inputs > 2 && mix.Outputs > 2);
        coins.Peels.ShouldNotBeEmpty();
        coins.Peels.ShouldAllBe(peel => peel.Steps >= 5 && peel.From < peel.Until && peel.Exits.Sum(exit => exit.Times) == peel.Steps);
        coins.Exchanges.Select(exchange => exchange.AsksNoNames).Distinct().Count().ShouldBe(2);
        coins.Exchanges.ShouldAllBe(exchange => exchange.Sum > 0 && exchange.Addresses.Count > 0);
    }
}
