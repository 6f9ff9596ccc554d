using SevenHours.Disciplines.Money;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Money;

/// <summary>A flat that earns, an account that cash is paid into, and a company at which it comes to rest.</summary>
internal static class BooksCase
{
    /// <summary>The case, with another seed where one is given.</summary>
    public static SmallCase New(string seed = "seed: 7") => RaidCase.New().With("money", Package.Replace("seed: 7", seed, StringComparison.Ordinal));

    public static PlayedWorld Begin(ulong seed = 1) => New().Begin(seed);

    public static CaseMoney Money(this PlayedWorld play) => CaseMoney.Of(play.Scenario)!;

    /// <summary>What an agency has, by one of its seats.</summary>
    public static MoneyMaterial Material(this PlayedWorld play, string seat) => MoneyMaterial.Of(play.World.DeskOf(play.Seat(seat)));

    /// <summary>Orders a bank to hand an account's lines over.</summary>
    public static PlayedWorld Order(this PlayedWorld play, string target, params string[] options) => play.Do(play.Start("chief", "bank_order", target, options));

    /// <summary>Does something as the chief.</summary>
    public static PlayedWorld Act(this PlayedWorld play, string action, string? target = null) => play.Do(play.Start("chief", action, target));

    private const string Package = """
        countries: { elsewhere: { name: Elsewhere, code: XD, languages: [en] } }
        things:
          savings_account: { kind: account, name: Account two }
          shell: { kind: company, name: Blue Lettings }
          coin_address: { kind: account, name: The address on the note }
          notebook: { kind: document, name: A notebook }
        assets:
          savings: { title: Savings, value: 90000, held_in: savings_account, owner: keeper }
        actions:
          fiu_request: { number: 70, title: Request to the unit, on: [person, company, account], lead_time: 1h }
          bank_order: { number: 71, title: Bank order, on: [account, person, company], lead_time: 1h, intrusive: 2, options: { narrow_period: { title: Narrow } } }
          net_worth: { number: 75, title: Net worth, on: [person, company], lead_time: 1h }
          ledger_decoding: { number: 76, title: Decoding, on: [document], lead_time: 1h }
          crypto_trace: { number: 77, title: Tracing of coins, on: [account], lead_time: 1h }
          exchange_request: { number: 78, title: Exchange request, on: [account], lead_time: 1h, options: { all_at_once: { title: All at once } } }
          freeze: { number: 73, title: Freeze, on: [account], lead_time: 1h }
        outcomes:
          frozen: { on: freeze, do: [ { freeze: { asset: savings } } ] }
        facts:
          rent_paid: { statement: The account pays a rent for the house., about: account, weight: 20 }
          keepers_account: { statement: The keeper holds account one., about: account, weight: 20 }
          cash_by_hand: { statement: Takings go by hand every night., about: house, weight: 20 }
          shell_is_keepers: { statement: The keeper is the director., about: shell, weight: 20 }
        money:
          books:
            form: sexual
            victims: 4
            sources: 2
            days: 90
            lines: 3000
            seed: 7
            cast:
              house: source 1
              account: { is: mule 1, owner: keeper, facts: keepers_account }
              savings_account: { is: head, owner: shell }
              coin_address: wallet 1
              landlord: { is: other, at: bank_xa_2, holder: The landlord }
            payments:
              rent: { from: account, to: landlord, amount: [700, 650], when: -60d, every: 30d, says: Rent of the house, facts: rent_paid }
            ledgers:
              cash_book: { thing: notebook, of: [source, courier, nominee], names: mule, key: LUMBERJACK, facts: cash_by_hand }
              brokers_book: { of: broker, key: BLACKHORSE }
            registers:
              shell_company: { of: shell, owner: keeper, says: No staff., facts: shell_is_keepers }
            keepers:
              bank_xa: First Bank
              bank_xb: { name: Far Bank, country: elsewhere, abroad: 2h }
        """;
}
