package kz.esep.attendance;

import java.util.Arrays;
import java.util.List;

/** The three independent one-way tables of the form. Source: final report form, section 7 of its description. */
public enum Dimension {
    SEX,
    AGE,
    STATUS;

    /** Its categories in the order of the form. */
    public List<Category> categories() {
        return Arrays.stream(Category.values())
                .filter(category -> category.dimension() == this)
                .toList();
    }
}
