using Samenkracht.Finance.Bank;
using Samenkracht.Host.Demo.Years.Money;

namespace Samenkracht.Specs.Demo;

public sealed class SyntheticMoneySpec
{
    [Fact]
    public void Bank_accounts_have_the_right_check_digits_at_a_bank_that_does_not_exist()
    {
        var numbers = Enumerable.Range(1, 200).Select(SyntheticNumbers.Iban).ToList();
        Assert.All(numbers, number => Assert.True(IbanAttribute.IsChecked(number), number));
        Assert.All(numbers, number => Assert.Equal("TEST", number[4..8]));
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    }

    [Fact]
    public void Tax_numbers_pass_the_test_by_eleven()
    {
        var numbers = Enumerable.Range(1, 200).Select(SyntheticNumbers.Tax).ToList();
        Assert.All(numbers, number => Assert.Equal(0, ((number[..8].Select((digit, at) => (digit - '0') * (9 - at)).Sum() - (number[8] - '0')) % 11)));
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    }

    [Fact]
    public void A_statement_of_the_sample_bank_is_read_as_it_was_written()
    {
        var purse = new Purse(7, 100m);
        purse.Add(new(new(2022, 3, 2), -150.25m, "factuur-1", "Leverancier & zoon"));
        purse.Add(new(new(2022, 3, 3), 20m, "2022-0001", "Klant"));
        purse.Add(new(new(2022, 3, 9), 5m, "later", "Klant"));
        var written = purse.Statement(new(2022, 3, 4))!.Value;
        var (read, refusal) = Camt053.Read(Convert.FromBase64String(written.Document));

        Assert.Null(refusal);
        Assert.Equal((purse.Iban, 100m, -30.25m, new DateOnly(2022, 3, 4)), (read!.Iban, read.Opening, read.Closing, read.ClosedOn));
        Assert.Equal(
            [(-150.25m, "factuur-1", "Leverancier & zoon"), (20m, "2022-0001", "Klant")], read.Lines.Select(line => (line.Amount, line.Reference!, line.Counterparty!)));
        Assert.Equal(2, written.Lines.Count);
    }

    [Fact]
    public void Without_lines_there_is_no_statement() => Assert.Null(new Purse(7, 100m).Statement(new(2022, 3, 4)));
}
