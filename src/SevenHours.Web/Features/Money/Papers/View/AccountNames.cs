using SevenHours.Disciplines.Money;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Money.Papers.View;

/// <summary>What accounts of papers are called.</summary>
public sealed class AccountNames(SeatReading desk, MoneyMaterial material)
{
    private readonly Dictionary<int, AccountName> known = [];

    /// <summary>The name of an account by its place in the book.</summary>
    public AccountName Of(int account) => known.TryGetValue(account, out var name) ? name : known[account] = Make(account);

    private AccountName Make(int account)
    {
        var one = material.Book.Accounts[account];
        if (one.Kind == MoneyMaterial.Unseen)
        {
            return new AccountName("", desk.Word($"money.unseen.{one.Id.Split('-')[0]}"));
        }

        var holder = material.CaseOf(account) is { } bound ? desk.Texts.Find(bound.Holder) ?? desk.Texts.Find(bound.Title) ?? one.Holder : one.Holder;
        return new AccountName(one.Id, holder);
    }
}

/// <summary>An account as papers call it.</summary>
/// <param name="Number">Its number; empty for somebody no paper names.</param>
/// <param name="Name">In whose name it is; empty where no paper says.</param>
public sealed record AccountName(string Number, string Name);
